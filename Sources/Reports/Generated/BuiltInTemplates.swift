// swift-format-ignore-file
// Generated from Templates/*.mustache by "make generate". Do not edit.

/// The templates that a program without any files of its own renders with.
enum BuiltInTemplates {
  /// The texts by name, without `.mustache`.
  static let texts: [String: String] = [
    "page-style": ####"""
<style>
  @page { size: A4 portrait; margin: 12mm 13mm 14mm; }
  :root { --ink: #1a1d21; --soft: #5b636d; --line: #c9ced4; --faint: #eef0f2; --wash: #f7f8f9;
    --red: #b3261e; --amber: #8a5a00; --green: #1d6b3c; --blue: #1f4f8a; }
  * { box-sizing: border-box; }
  html { font-size: 15px; -webkit-text-size-adjust: 100%; }
  body { margin: 0 auto; max-width: 190mm; padding: 24px 16px 48px; color: var(--ink); background: #fff;
    font-family: "Hiragino Sans", "Yu Gothic", "Meiryo", "Noto Sans CJK JP", sans-serif; line-height: 1.55;
    overflow-wrap: anywhere; }
  h1, h2, h3, p, ul, ol, dl, dd { margin: 0; padding: 0; }
  a { color: inherit; }
  .num { font-variant-numeric: tabular-nums; white-space: nowrap; }
  .soft { color: var(--soft); }
  .small { font-size: .84rem; }
  .red { color: var(--red); font-weight: 700; }

  header.top { display: flex; justify-content: space-between; align-items: flex-start; gap: 20px;
    border-bottom: 2.5px solid var(--ink); padding-bottom: 10px; }
  header.top h1 { font-size: 1.6rem; line-height: 1.3; font-weight: 700; }
  header.top .code { font-size: 1rem; letter-spacing: .06em; color: var(--soft); }
  .badge { flex: none; max-width: 62mm; border: 2px solid; border-radius: 5px; padding: 5px 12px; font-weight: 700;
    font-size: 1.05rem; text-align: center; line-height: 1.35; }
  .badge span { margin-right: .4em; }
  .cannot-make-it { color: #fff; background: var(--red); border-color: var(--red) !important; }
  .overdue { color: var(--red); background: #fff; }
  .due-soon, .no-date { color: var(--amber); }
  .on-track { color: var(--blue); }
  .complete { color: var(--green); }

  .facts { display: grid; grid-template-columns: repeat(3, minmax(0, 1fr)); margin: 0 0 16px; border-bottom: 1px solid var(--line); }
  .facts > div { padding: 7px 12px 8px 0; }
  .facts dt { font-size: .78rem; color: var(--soft); }
  .facts dd { font-size: 1rem; font-weight: 600; line-height: 1.4; }
  .facts dd small { display: inline-block; font-weight: 400; font-size: .84rem; color: var(--soft); margin-left: .4em; }
  .facts dd small.red { color: var(--red); font-weight: 700; }
  .facts dd.num { white-space: normal; }
  .facts .key dd { font-size: 1.12rem; }
  .meaning { margin: -6px 0 12px; }
  .meaning.alarm { color: var(--red); font-weight: 700; }

  .next { border: 2px solid var(--ink); border-left-width: 10px; border-radius: 4px; padding: 11px 16px 13px;
    margin-bottom: 20px; break-inside: avoid; }
  .next .kicker { font-size: .84rem; font-weight: 700; letter-spacing: .1em; color: var(--soft); }
  .next h2 { font-size: 1.32rem; line-height: 1.4; }
  .next h2 small { font-size: .84rem; font-weight: 400; white-space: nowrap; }
  .next .call { margin-top: 3px; font-size: 1.02rem; }
  .next .tel { font-size: 1.25rem; font-weight: 700; margin-left: .3em; text-decoration: none; }
  .next .when { margin-top: 3px; }
  .next .tell { margin: 8px 0 0; padding: 8px 0 0 1.25em; border-top: 1px dashed var(--line); font-size: .92rem; }

  section { margin-top: 22px; }
  section > h2 { font-size: 1.08rem; border-bottom: 1.5px solid var(--ink); padding-bottom: 3px; display: flex;
    justify-content: space-between; align-items: baseline; break-after: avoid; }
  section > h2 { gap: 16px; }
  section > h2 > span { white-space: nowrap; }
  section > h2 small { font-weight: 400; font-size: .84rem; color: var(--soft); text-align: right; }
  .lead { font-size: .88rem; color: var(--soft); margin: 5px 0 0; }

  .tasks { list-style: none; }
  .tasks > li { display: grid; grid-template-columns: 1.7em 1fr auto; gap: 0 4px; padding: 5px 0;
    border-bottom: 1px solid var(--line); break-inside: avoid; }
  .tasks .mark { font-size: 1.05rem; line-height: 1.45; }
  .tasks .what { font-weight: 600; }
  .tasks .done .what, .tasks .blocked .what { font-weight: 400; color: var(--soft); }
  .tasks .done .mark { color: var(--green); }
  .tasks .when { text-align: right; font-size: .9rem; }
  .tasks .why { grid-column: 2 / 4; font-size: .86rem; color: var(--soft); }
  details.why > summary { cursor: pointer; list-style: none; }
  details.why > summary::-webkit-details-marker { display: none; }
  details.why > summary span { color: var(--blue); white-space: nowrap; }
  details.why > summary span::before { content: "▸ "; }
  details.why[open] > summary span::before { content: "▾ "; }
  details.why ul { padding: 2px 0 4px 1.2em; color: var(--ink); }
  .tasks .is-next { background: var(--wash); box-shadow: -6px 0 0 var(--wash), 6px 0 0 var(--wash); }
  .tag { display: inline-block; border: 1px solid currentColor; border-radius: 3px; padding: 0 5px; font-size: .76rem;
    font-weight: 700; line-height: 1.5; white-space: nowrap; }

  table { border-collapse: collapse; width: 100%; font-size: .88rem; }
  th { font-weight: 400; text-align: left; color: var(--soft); font-size: .78rem; }
  th, td { border-bottom: 1px solid var(--line); padding: 4px 8px 4px 0; vertical-align: top; }
  tr { break-inside: avoid; }
  .findings td:first-child { width: 5.2em; }
  .findings .where { width: 14em; }
  .findings .fix { color: var(--soft); }
  .findings b.fixed { color: var(--ink); font-weight: 700; }
  .findings .error .tag { color: #fff; background: var(--red); border-color: var(--red); }
  .findings .warning .tag { color: var(--amber); }
  .findings .info .tag { color: var(--soft); }
  tr:target { background: #fff6d6; }

  .form { margin-top: 10px; }
  .form > summary { cursor: pointer; font-weight: 700; background: var(--faint); padding: 4px 10px; border-radius: 3px;
    break-after: avoid; }
  .form > summary small { font-weight: 400; color: var(--soft); margin-left: .6em; }
  .form > summary .tag { margin-left: .5em; }
  .form th[scope=row] { width: 36%; font-size: .86rem; color: var(--ink); padding-left: 10px; }
  .form .input { font-size: .98rem; font-weight: 600; user-select: all; -webkit-user-select: all; }
  .form .input.chosen::before { content: "●"; font-size: .6em; vertical-align: .25em; margin-right: .7em; color: var(--soft); }
  .not-needed { margin-top: 10px; background: var(--faint); padding: 4px 10px; border-radius: 3px; color: var(--soft); }
  .form .note { display: inline-block; font-size: .78rem; color: var(--soft); margin-left: 1em; }
  .missing { color: var(--red); }
  .doubtful { color: var(--amber); }
  .form button { float: right; font: inherit; font-size: .76rem; padding: 0 8px; border: 1px solid var(--line);
    border-radius: 3px; background: #fff; color: var(--blue); cursor: pointer; }
  footer { margin-top: 22px; padding-top: 6px; border-top: 1px solid var(--line); font-size: .78rem; color: var(--soft); }

  @media (max-width: 600px) {
    .facts { grid-template-columns: repeat(2, 1fr); }
    header.top { display: block; }
    .badge { display: inline-block; margin-top: 8px; }
  }
  @media print {
    html { font-size: 9.6pt; }
    body { max-width: none; padding: 0; -webkit-print-color-adjust: exact; print-color-adjust: exact; }
    section { margin-top: 14px; }
    .form button, details.why > summary span, details.form > summary::marker { display: none; }
    details.form { break-inside: avoid; }
    details.form:not([open]) { display: none; }
    th, td { padding-top: 1.2px; padding-bottom: 1.2px; line-height: 1.45; }
    .findings td { padding-top: 2.5px; padding-bottom: 2.5px; }
    .tasks > li { padding: 3px 0; }
    section.sheet:not(:has(details[open])) { display: none; }
    a { text-decoration: none; }
  }
</style>

"""####,
    "station": ####"""
<!DOCTYPE html>
<html lang="{{#ja}}ja{{/ja}}{{#en}}en{{/en}}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="referrer" content="no-referrer">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'">
<title>{{station_name}} {{station}} — {{status_name}}</title>
{{> page-style}}
</head>
<body>
<header class="top">
  <div>
    <h1>{{station_name}}{{^station_name}}{{#ja}}(名称未入力){{/ja}}{{#en}}(no name){{/en}}{{/station_name}}</h1>
    <p class="code"><span class="num">{{station}}</span></p>
  </div>
  <p class="badge {{status}}"><span aria-hidden="true">{{status_sign}}</span>{{status_name}}</p>
</header>
<dl class="facts">
  <div class="key"><dt>{{#ja}}工事日{{/ja}}{{#en}}工事日 (visit){{/en}}</dt>
    <dd class="num">{{construction_on}}{{^construction_on}}{{#ja}}未定{{/ja}}{{#en}}not set{{/en}}{{/construction_on}}{{#construction_distance}}<small>{{construction_distance}}</small>{{/construction_distance}}</dd></div>
  <div class="key"><dt>{{#ja}}申請期限(工事日の2週間前){{/ja}}{{#en}}Apply by (two weeks before){{/en}}</dt>
    <dd class="num">{{apply_by}}{{^apply_by}}—{{/apply_by}}{{#apply_by_distance}}<small{{#apply_by_passed}} class="red"{{/apply_by_passed}}>{{apply_by_distance}}</small>{{/apply_by_distance}}</dd></div>
  <div class="key"><dt>{{#ja}}書類がそろう見込日{{/ja}}{{#en}}Papers in hand (forecast){{/en}}</dt>
    <dd class="num">{{forecast}}{{^forecast}}—{{/forecast}}{{#forecast_late}}<small class="red">{{#ja}}工事日より後{{/ja}}{{#en}}too late{{/en}}</small>{{/forecast_late}}</dd></div>
  <div><dt>{{#ja}}営業所{{/ja}}{{#en}}Office{{/en}}</dt><dd>{{office}}{{^office}}—{{/office}}</dd></div>
  <div><dt>{{#ja}}営業担当{{/ja}}{{#en}}Sales rep{{/en}}</dt><dd>{{sales_rep}}{{^sales_rep}}—{{/sales_rep}}</dd></div>
  <div><dt>{{#ja}}ステーションの担当者{{/ja}}{{#en}}Contact at the station{{/en}}</dt>
    <dd>{{contact}}{{#phone}}<small class="num">{{phone}}</small>{{/phone}}{{^contact}}{{^phone}}—{{/phone}}{{/contact}}</dd></div>
</dl>

<p class="meaning{{#alarm}} alarm{{/alarm}}">{{status_meaning}}</p>
<div class="next">
  <p class="kicker">{{#ja}}次にすること{{/ja}}{{#en}}NEXT{{/en}}</p>
  <h2>{{next_title}}{{#next_pages}} <small class="soft">{{#ja}}手順ガイド{{/ja}}{{#en}}guide{{/en}} {{next_pages}}</small>{{/next_pages}}</h2>
  {{#next}}
  <p class="call">{{next_call}}{{^next_waiting}}{{#phone}} <a class="tel num" href="tel:{{phone}}">{{phone}}</a>{{/phone}}{{/next_waiting}}</p>
  <p class="when">{{#next_due}}{{#next_overdue}}<span class="tag red">{{#ja}}期限超過{{/ja}}{{#en}}overdue{{/en}}</span> {{/next_overdue}}{{^next_waiting}}{{#ja}}期限{{/ja}}{{#en}}Due{{/en}}{{/next_waiting}}{{#next_waiting}}{{#ja}}到着見込{{/ja}}{{#en}}Expected{{/en}}{{/next_waiting}} <b class="num">{{next_due}}</b> {{/next_due}} {{next_reason}}</p>
  <ul class="tell">
    {{#next_guidance}}
    <li>{{sentence}}</li>
    {{/next_guidance}}
  </ul>
  {{/next}}
</div>

<section>
  <h2><span>{{#ja}}手続きの一覧{{/ja}}{{#en}}Tasks{{/en}}</span><small class="num">{{tasks_done}} / {{tasks_total}} {{#ja}}完了{{/ja}}{{#en}}done{{/en}}</small></h2>
  <ul class="tasks">
    {{#tasks}}
    <li class="{{state}}{{#is_next}} is-next{{/is_next}}" id="{{task}}">
      <span class="mark" role="img" aria-label="{{state_name}}">{{mark}}</span>
      <span class="what">{{title}}{{#is_next}} <span class="tag">{{#ja}}次{{/ja}}{{#en}}next{{/en}}</span>{{/is_next}}{{#overdue}} <span class="tag red">{{#ja}}期限超過{{/ja}}{{#en}}overdue{{/en}}</span>{{/overdue}}</span>
      <span class="when num">{{#done}}{{done_on}} {{state_name}}{{/done}}{{^done}}{{#due}}{{due}}{{#waiting}}{{#ja}} 見込{{/ja}}{{#en}} expected{{/en}}{{/waiting}}{{^waiting}}{{#ja}} まで{{/ja}}{{/waiting}}{{/due}}{{^due}}{{#ja}}期限未定{{/ja}}{{#en}}no date{{/en}}{{/due}}{{/done}}</span>
      {{^done}}
      {{#is_next}}
      <span class="why">{{state_name}}: {{reason}}{{#due_distance}} ({{due_distance}}){{/due_distance}}</span>
      {{/is_next}}
      {{^is_next}}
      <details class="why"><summary>{{state_name}}: {{reason}}{{#due_distance}} ({{due_distance}}){{/due_distance}} <span>{{#ja}}お伝えすること(手順ガイド {{pages}}){{/ja}}{{#en}}What to tell the station (guide {{pages}}){{/en}}</span></summary>
        <ul>
          {{#guidance}}
          <li>{{sentence}}</li>
          {{/guidance}}
        </ul>
      </details>
      {{/is_next}}
      {{/done}}
    </li>
    {{/tasks}}
  </ul>
  {{#billing_in_use}}
  <p class="lead">{{#ja}}③ オンライン請求の利用申請は、すでにご利用中のため不要です。{{/ja}}{{#en}}③ is not needed: the station bills online already.{{/en}}</p>
  {{/billing_in_use}}
</section>

<section id="findings">
  <h2><span>{{#ja}}台帳の確認事項{{/ja}}{{#en}}Findings in the export{{/en}}</span><small>{{file}} {{row}}{{#ja}}行目{{/ja}}{{#errors}} ・ {{#ja}}エラー{{/ja}}{{#en}}errors{{/en}} {{errors}}{{/errors}}{{#warnings}} ・ {{#ja}}警告{{/ja}}{{#en}}warnings{{/en}} {{warnings}}{{/warnings}}</small></h2>
  {{^findings}}
  <p class="lead">{{#ja}}確認が必要な項目はありません。{{/ja}}{{#en}}None.{{/en}}</p>
  {{/findings}}
  <table class="findings">
    {{#findings}}
    <tr class="{{severity}}" id="f{{number}}">
      <td><span class="tag">{{severity_name}}</span></td>
      <td class="where"><b class="num">{{cell}}</b> {{column}}{{#value}}<br><span class="soft">「{{value}}」</span>{{/value}}</td>
      <td>{{message}}<br><span class="fix">{{#suggestion}}{{#ja}}提案{{/ja}}{{#en}}Suggestion{{/en}}: <b class="fixed">{{suggestion}}</b> {{/suggestion}}{{remedy}}{{#related}} {{#ja}}関連{{/ja}}{{#en}}See{{/en}}: {{related}}{{/related}}</span></td>
    </tr>
    {{/findings}}
  </table>
</section>

<section class="sheet">
  <h2><span>{{#ja}}ポータル入力用シート{{/ja}}{{#en}}Input sheet for the portal{{/en}}</span><small>{{station_name}} {{station}}</small></h2>
  <p class="lead">{{#ja}}ポータルの画面の順に並んでいます。●は選ぶ項目、ほかは入力する項目です。「要確認」は台帳の確認事項があり、正しい値か確かめてから使う項目です。{{/ja}}{{#en}}In the order of the portal. ● is chosen, the rest is typed. “check” marks values with a finding: make sure before use.{{/en}}</p>
  {{#steps}}
  {{#not_needed}}
  <p class="not-needed">{{step_mark}} {{step_title}}: {{#ja}}オンライン請求をすでにご利用中のため、申請は不要です。{{/ja}}{{#en}}not needed, the station bills online already.{{/en}}</p>
  {{/not_needed}}
  {{^not_needed}}
  <details class="form"{{#is_open}} open{{/is_open}}>
    <summary>{{step_mark}} {{step_title}}<small>{{#ja}}手順ガイド{{/ja}}{{#en}}guide{{/en}} {{step_pages}}</small>{{#applied_on}}<small>{{applied_on}} {{#ja}}申請済み{{/ja}}{{#en}}applied{{/en}}</small>{{/applied_on}}{{^applied_on}}{{#missing_count}}<span class="tag missing">{{#ja}}未入力{{/ja}}{{#en}}missing{{/en}} {{missing_count}}</span>{{/missing_count}}{{#doubtful_count}}<span class="tag doubtful">{{#ja}}要確認{{/ja}}{{#en}}check{{/en}} {{doubtful_count}}</span>{{/doubtful_count}}{{/applied_on}}</summary>
    <table>
      {{#fields}}
      <tr><th scope="row">{{label}}</th><td>{{#copyable}}<span class="input">{{input}}</span>{{/copyable}}{{#choose}}<span class="input chosen">{{input}}</span>{{/choose}}{{#missing}}<span class="tag missing">{{#ja}}未入力{{/ja}}{{#en}}missing{{/en}}</span>{{/missing}}{{#optional}}<span class="soft">{{#ja}}(空欄でかまいません){{/ja}}{{#en}}(may stay blank){{/en}}</span>{{/optional}}{{#doubtful}} <a class="tag doubtful" href="#f{{finding}}">{{#ja}}要確認{{/ja}}{{#en}}check{{/en}}</a>{{/doubtful}}{{#secret}}<span class="soft">{{#ja}}控えないでください(ステーションご自身で決め、管理します){{/ja}}{{#en}}Never write it down: the station chooses and keeps it{{/en}}</span>{{/secret}}{{#note}}<span class="note">{{note}}</span>{{/note}}</td></tr>
      {{/fields}}
    </table>
  </details>
  {{/not_needed}}
  {{/steps}}
</section>
<footer>{{#ja}}{{today}}時点。お問い合わせ: {{call_centre}}。個人情報を含みます。取り扱いにご注意ください。{{/ja}}{{#en}}As of {{today}}. Questions: {{call_centre}}. Contains personal data: handle with care.{{/en}}</footer>
<script>
"use strict";
for (const value of document.querySelectorAll(".input:not(.chosen)")) {
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = "{{#ja}}コピー{{/ja}}{{#en}}Copy{{/en}}";
  button.addEventListener("click", () => {
    getSelection().selectAllChildren(value);
    const copied = navigator.clipboard
      ? navigator.clipboard.writeText(value.textContent)
      : Promise.resolve(document.execCommand("copy"));
    copied.then(() => { button.textContent = "✓"; }, () => {});
  });
  value.before(button);
}
</script>
</body>
</html>

"""####,
  ]
}
