// swift-format-ignore-file
// Generated from Templates/*.mustache by "make generate". Do not edit.

/// The templates that a program without any files of its own renders with.
enum BuiltInTemplates {
  /// The texts by name, without `.mustache`.
  static let texts: [String: String] = [
    "mail": ####"""
{{! 1行目は件名になります。2行目からが本文です。署名に電話番号などを書き足せます。 / The first line is the subject, the rest the text. A telephone number may be added to the signature. }}【オンライン資格確認】今後のお手続きのお願い（{{station_name}} 御中）

{{station_name}}
{{#contact}}{{contact}} 様{{/contact}}{{^contact}}ご担当者 様{{/contact}}

いつもお世話になっております。オンライン資格確認スタートパックをお申し込みいただき、ありがとうございます。
{{#construction_on}}
工事日は {{construction_on}} の予定です。{{#apply_by}}工事に間に合うよう、残りのご申請は {{apply_by}} まで（下に早い期限があるものは、その日まで）にお願いいたします。{{/apply_by}}
{{#cannot_make_it}}
今からお手続きいただいても、工事日までに書類がそろわない見込みです。工事日の変更について、担当者よりご連絡いたします。
{{/cannot_make_it}}
{{/construction_on}}
{{today}}現在、次のお手続きをお願いしております。
行き違いで、すでにお済みの場合はご容赦ください。

{{#tasks}}
■ {{title}}{{#due}}（{{#expected}}到着の見込み {{due}}{{/expected}}{{^expected}}{{due}}まで{{/expected}}{{#overdue}}・{{#expected}}見込みの日{{/expected}}{{^expected}}期限{{/expected}}を過ぎています{{/overdue}}）{{/due}}
  {{reason}}
{{#guidance}}
  ・{{sentence}}
{{/guidance}}

{{/tasks}}
ご不明な点は、このメールにご返信いただくか、{{call_centre}}までお問い合わせください。
パスワードや秘密の番号は、メールや電話でお知らせにならないようお願いいたします。

NTT西日本 {{office}}
{{sales_rep}}

"""####,
    "office": ####"""
<!DOCTYPE html>
<html lang="{{#ja}}ja{{/ja}}{{#en}}en{{/en}}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="referrer" content="no-referrer">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'">
<title>{{office}} {{#ja}}タスク一覧{{/ja}}{{#en}}task lists{{/en}} {{date}}</title>
{{> page-style}}
<style>
  article + article { margin-top: 40px; }
  @media print { article + article { break-before: page; margin-top: 0; } }
</style>
</head>
<body>
<main>
{{^count}}
<p>{{#ja}}{{office}}には、未完了の手続きがあるステーションはありません。{{/ja}}{{#en}}No station of {{office}} has an open task.{{/en}}</p>
{{/count}}
{{#stations}}
<article>
{{> station-body}}
</article>
{{/stations}}
</main>
{{> today-script}}
</body>
</html>

"""####,
    "page-style": ####"""
<style>
  @page { size: A4 portrait; margin: 9mm 11mm; }
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
  .badge span:empty { display: none; }
  .cannot-make-it { color: #fff; background: var(--red); border-color: var(--red) !important; }
  .overdue { color: var(--red); background: #fff; }
  .due-soon, .no-date { color: var(--amber); }
  .on-track { color: var(--blue); }
  .complete { color: var(--green); }
  .unsettled { color: var(--soft); }

  .facts { display: grid; grid-template-columns: repeat(3, minmax(0, 1fr)); margin: 0 0 16px; border-bottom: 1px solid var(--line); }
  .facts > div { padding: 7px 12px 8px 0; }
  .facts dt { font-size: .78rem; color: var(--soft); }
  .facts dd { font-size: 1rem; font-weight: 600; line-height: 1.4; }
  .facts dd small { display: inline-block; font-weight: 400; font-size: .84rem; color: var(--soft); margin-left: .4em; }
  .facts dd small.alone { display: block; margin-left: 0; text-wrap: balance; }
  .facts dd small.red { color: var(--red); font-weight: 700; }
  .facts dd.num { white-space: normal; }
  .facts .key dd { font-size: 1.12rem; }
  .meaning { margin: -6px 0 12px; }
  .meaning.alarm { color: var(--red); font-weight: 700; }

  .badge small { display: block; font-weight: 400; font-size: .76rem; }
  .time { margin: -6px 0 12px; break-inside: avoid; }
  .time svg { display: block; width: 100%; height: auto; }
  /* A rim of the paper: a line behind a label does not cross it. */
  .time text { font-size: 11px; fill: var(--ink); paint-order: stroke; stroke: #fff; stroke-width: 3px; }
  .time text.strong { font-weight: 700; }
  .time text.tick { fill: var(--soft); font-size: 10px; }
  .time line { stroke: var(--ink); }
  .time line.tick { stroke: var(--line); }
  .time line.apply { stroke: var(--amber); stroke-dasharray: 3 2; stroke-width: 1.5; }
  .time line.visit { stroke-width: 2; }
  .time .today line { stroke: var(--blue); stroke-width: 1.5; }
  .time .today text { fill: var(--blue); font-weight: 700; }
  .time .lane { fill: var(--faint); }
  .time .done { fill: var(--green); }
  .time .begun { fill: var(--blue); stroke: var(--blue); }
  .time .expected { fill: none; stroke: var(--blue); stroke-dasharray: 3 2; }
  .time text.due { fill: var(--amber); }
  .left:not(:empty)::before { content: "("; }
  .left:not(:empty)::after { content: ")"; }
  .changes { margin: 0 0 12px; padding: 5px 10px; background: var(--faint); border-radius: 3px; font-size: .88rem; }

  .next { border: 2px solid var(--ink); border-left-width: 10px; border-radius: 4px; padding: 11px 16px 13px;
    margin-bottom: 20px; break-inside: avoid; }
  .next .kicker { font-size: .84rem; font-weight: 700; letter-spacing: .1em; color: var(--soft); }
  .next .first { color: var(--red); font-weight: 700; font-size: 1.1rem; }
  .next h2 { font-size: 1.32rem; line-height: 1.4; }
  .next h2 small { font-size: .84rem; font-weight: 400; white-space: nowrap; }
  .next .call { margin-top: 3px; font-size: 1.02rem; }
  .next .tel { font-size: 1.25rem; font-weight: 700; margin-left: .3em; text-decoration: none; }
  .next .when { margin-top: 3px; }
  .next .tell { margin: 8px 0 0; padding: 8px 0 0 1.25em; border-top: 1px dashed var(--line); font-size: .92rem; }
  .next .tell:not(:has(li)) { display: none; }

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
  .form button { float: right; font: inherit; font-size: .76rem; min-height: 24px; padding: 0 8px; border: 1px solid var(--line);
    border-radius: 3px; background: #fff; color: var(--blue); cursor: pointer; }
  footer { margin-top: 22px; padding-top: 6px; border-top: 1px solid var(--line); font-size: .78rem; color: var(--soft); }

  @media (max-width: 600px) {
    .facts { grid-template-columns: repeat(2, 1fr); }
    header.top { display: block; }
    .badge { display: inline-block; margin-top: 8px; }
    .time { overflow-x: auto; }
    /* Labels stay readable; the line is pushed aside instead. */
    .time svg { width: 640px; }
    /* A finding's cells stand below one another, each as wide as the page. */
    .findings, .findings tbody, .findings tr, .findings td { display: block; }
    .findings tr { border-bottom: 1px solid var(--line); padding: 4px 0; }
    .findings td, .findings td:first-child, .findings .where { width: auto; border: 0; padding: 1px 0; }
  }
  @media print {
    html { font-size: 9.4pt; }
    .time { margin: -8px 0 6px; }
    .time svg { height: 21.5mm; }
    .changes { margin-bottom: 6px; padding: 3px 8px; }
    body { max-width: none; padding: 0; -webkit-print-color-adjust: exact; print-color-adjust: exact; }
    section { margin-top: 14px; }
    .form button, details.why > summary span { display: none; }
    details.form > summary { list-style: none; }
    details.form { break-inside: avoid; }
    details.form:not([open]) { display: none; }
    th, td { padding-top: 1.2px; padding-bottom: 1.2px; line-height: 1.45; }
    .findings td { padding-top: 2.5px; padding-bottom: 2.5px; }
    .tasks > li { padding: 2.4px 0; }
    section.sheet:not(:has(details[open])) { display: none; }
    a { text-decoration: none; }
    footer { margin-top: 6px; padding-top: 3px; font-size: .7rem; break-before: avoid; }
  }
</style>

"""####,
    "station-body": ####"""
<header class="top">
  <div>
    <h1{{#station_name}}{{#en}} lang="ja"{{/en}}{{/station_name}}>{{station_name}}{{^station_name}}{{#ja}}(名称未入力){{/ja}}{{#en}}(no name){{/en}}{{/station_name}}</h1>
    <p class="code"><span class="num">{{station}}</span></p>
  </div>
  <p class="badge {{badge}}"><span aria-hidden="true">{{status_sign}}</span>{{status_name}}{{#status_since}}<small>{{#en}}since {{/en}}{{status_since}}{{#ja}}から{{/ja}}</small>{{/status_since}}{{#completed_on}}<small>{{#ja}}工事完了 {{/ja}}{{#en}}completed {{/en}}{{completed_on}}</small>{{/completed_on}}</p>
</header>
<dl class="facts">
  <div class="key"><dt>{{#ja}}工事日{{/ja}}{{#en}}工事日 (visit){{/en}}</dt>
    <dd class="num">{{construction_on}}{{^construction_on}}{{construction_missing}}{{/construction_on}}{{#construction_day}}<small data-day="{{construction_day}}"></small>{{/construction_day}}</dd></div>
  <div class="key"><dt>{{#ja}}申請期限{{/ja}}{{#en}}Apply by{{/en}}</dt>
    <dd class="num">{{apply_by}}{{^apply_by}}—{{/apply_by}}{{#apply_by_day}}<small data-day="{{apply_by_day}}" data-deadline></small>{{/apply_by_day}}</dd></div>
  <div class="key"><dt>{{#papers_in_hand}}{{#ja}}書類がそろった日{{/ja}}{{#en}}Papers in hand since{{/en}}{{/papers_in_hand}}{{^papers_in_hand}}{{#ja}}書類がそろう見込日{{/ja}}{{#en}}Papers in hand (forecast){{/en}}{{/papers_in_hand}}</dt>
    <dd class="num">{{forecast}}{{^forecast}}—{{/forecast}}{{#forecast_note}}<small class="alone">{{forecast_note}}</small>{{/forecast_note}}{{#forecast_late}}<small class="red">{{#ja}}工事日より後{{/ja}}{{#en}}(too late for the visit){{/en}}</small>{{/forecast_late}}</dd></div>
  <div><dt>{{#ja}}営業所{{/ja}}{{#en}}Office{{/en}}</dt><dd{{#en}} lang="ja"{{/en}}>{{office}}{{^office}}—{{/office}}</dd></div>
  <div><dt>{{#ja}}営業担当{{/ja}}{{#en}}Sales rep{{/en}}</dt><dd{{#en}} lang="ja"{{/en}}>{{sales_rep}}{{^sales_rep}}—{{/sales_rep}}</dd></div>
  <div><dt>{{#ja}}ステーションの担当者{{/ja}}{{#en}}Contact at the station{{/en}}</dt>
    <dd{{#en}} lang="ja"{{/en}}>{{contact}}{{#phone}}<small class="num{{^contact}} alone{{/contact}}">{{phone}}</small>{{/phone}}{{^contact}}{{^phone}}—{{/phone}}{{/contact}}</dd></div>
</dl>

{{#time_line}}
<figure class="time">
  <svg viewBox="0 0 700 106" role="img" aria-label="{{time_line_words}}" data-first="{{time_line_first}}" data-last="{{time_line_last}}">
    {{#ticks}}
    <line class="tick" x1="{{x}}" x2="{{x}}" y1="26" y2="93"/><text class="tick" x="{{x}}" y="104" text-anchor="middle">{{month}}</text>
    {{/ticks}}
    {{#lanes}}
    <rect class="lane" x="130" y="{{y}}" width="562" height="11" rx="2"/>
    <text x="0" y="{{text_y}}">{{step_mark}} {{step_title}}{{#finished}}{{^needless}} ✓{{/needless}}{{/finished}}</text>{{#needless}}<text class="tick" x="138" y="{{text_y}}">{{#ja}}不要(利用中){{/ja}}{{#en}}not needed{{/en}}</text>{{/needless}}
    {{#expected_x}}<rect class="expected" x="{{expected_x}}" y="{{y}}" width="{{expected_width}}" height="11" rx="2"/>{{/expected_x}}
    {{#solid_x}}<rect class="{{#finished}}done{{/finished}}{{^finished}}begun{{/finished}}" x="{{solid_x}}" y="{{y}}" width="{{solid_width}}" height="11" rx="2"{{#grows}} data-grows{{/grows}}/>{{/solid_x}}
    {{#due_x}}<text class="due" x="{{due_x}}" y="{{text_y}}" text-anchor="middle">◆</text>{{/due_x}}
    {{/lanes}}
    <g class="today" display="none"><line x1="0" x2="0" y1="4" y2="95"/><text x="0" y="11">{{#ja}}今日{{/ja}}{{#en}}today{{/en}}</text></g>
    {{#apply_by_x}}<line class="apply" x1="{{apply_by_x}}" x2="{{apply_by_x}}" y1="16" y2="95"/><text x="{{apply_by_x}}" y="24" dx="-4" text-anchor="end">{{#ja}}申請期限{{/ja}}{{#en}}apply by{{/en}} {{apply_by_brief}}</text>{{/apply_by_x}}
    {{#construction_x}}<line class="visit" x1="{{construction_x}}" x2="{{construction_x}}" y1="16" y2="95"/><text class="strong" x="{{construction_x}}" y="24" dx="4">{{#ja}}工事日{{/ja}}{{#en}}visit{{/en}} {{construction_brief}}</text>{{/construction_x}}
  </svg>
</figure>
{{/time_line}}
{{#compared}}
<div class="changes"><b>{{#ja}}前回({{previous_night}})から{{/ja}}{{#en}}Since {{previous_night}}{{/en}}</b> {{#changes}}<span>{{sentence}}</span> {{/changes}}</div>
{{/compared}}
<p class="meaning{{#alarm}} alarm{{/alarm}}">{{status_meaning}}</p>
<div class="next">
  <p class="kicker">{{#ja}}次にすること{{/ja}}{{#en}}NEXT{{/en}}</p>
  {{#next_first}}
  <p class="first">{{next_first}}</p>
  {{/next_first}}
  <h2>{{next_title}}{{#next_pages}} <small class="soft">{{#ja}}手順ガイド{{/ja}}{{#en}}guide{{/en}} {{next_pages}}</small>{{/next_pages}}</h2>
  {{#next}}
  <p class="call">{{next_call}}{{#next_calls}}{{#phone}} {{#dial}}<a class="tel num" href="tel:{{dial}}">{{phone}}</a>{{/dial}}{{^dial}}<span class="tel">{{phone}}</span>{{/dial}}{{/phone}}{{/next_calls}}{{#next_call_then}} {{next_call_then}}{{/next_call_then}}</p>
  <p class="when">{{#next_due}}{{#next_overdue}}<span class="tag red">{{#ja}}期限超過{{/ja}}{{#en}}overdue{{/en}}</span> {{/next_overdue}}{{^next_expected}}{{#ja}}期限{{/ja}}{{#en}}Due{{/en}}{{/next_expected}}{{#next_expected}}{{#ja}}到着見込{{/ja}}{{#en}}Expected{{/en}}{{/next_expected}} <b class="num">{{next_due}}</b><b class="num" data-day="{{next_due_day}}" data-deadline data-bracketed></b>{{#ja}}。{{/ja}}{{#en}}. {{/en}}{{/next_due}}{{next_reason}}</p>
  <ul class="tell">
    {{#next_guidance}}
    <li>{{sentence}}</li>
    {{/next_guidance}}
  </ul>
  {{/next}}
</div>

<section>
  <h2><span>{{#ja}}タスク一覧{{/ja}}{{#en}}Tasks{{/en}}</span><small class="num">{{tasks_done}} / {{tasks_total}} {{#ja}}完了{{/ja}}{{#en}}done{{/en}}</small></h2>
  <ul class="tasks">
    {{#tasks}}
    <li class="{{state}}{{#is_next}} is-next{{/is_next}}" id="{{station}}-{{task}}">
      <span class="mark" role="img" aria-label="{{state_name}}">{{mark}}</span>
      <span class="what">{{title}}{{#is_next}} <span class="tag">{{#ja}}次{{/ja}}{{#en}}next{{/en}}</span>{{/is_next}}{{#overdue}} <span class="tag red">{{#ja}}期限超過{{/ja}}{{#en}}overdue{{/en}}</span>{{/overdue}}</span>
      <span class="when num">{{#done}}{{#ja}}{{done_on}} {{state_name}}{{/ja}}{{#en}}{{state_name}} {{done_on}}{{/en}}{{/done}}{{^done}}{{#due}}{{#en}}{{#expected}}expected{{/expected}}{{^expected}}due{{/expected}} {{/en}}{{due}}{{#ja}}{{#expected}} 見込{{/expected}}{{^expected}} まで{{/expected}}{{/ja}}{{/due}}{{^due}}{{#ja}}期限未定{{/ja}}{{#en}}no due date yet{{/en}}{{/due}}{{/done}}</span>
      {{^done}}
      {{#is_next}}
      <span class="why">{{state_name}}{{#open_since}} ({{#en}}listed since {{/en}}{{open_since}}{{#ja}}からタスク一覧に掲載{{/ja}}){{/open_since}}: {{reason}}{{#due_day}} <time class="left" data-day="{{due_day}}"></time>{{/due_day}}</span>
      {{/is_next}}
      {{^is_next}}
      <details class="why"><summary>{{state_name}}{{#open_since}} ({{#en}}listed since {{/en}}{{open_since}}{{#ja}}からタスク一覧に掲載{{/ja}}){{/open_since}}: {{reason}}{{#due_day}} <time class="left" data-day="{{due_day}}"></time>{{/due_day}} <span>{{#ja}}お伝えすること(手順ガイド {{pages}}){{/ja}}{{#en}}What to tell the station (guide {{pages}}){{/en}}</span></summary>
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

<section>
  <h2><span>{{#ja}}一覧表の指摘{{/ja}}{{#en}}Findings in the export{{/en}}</span><small>{{file}}{{#en}}, row{{/en}} {{row}}{{#ja}}行目{{/ja}}{{#errors}}{{#ja}} ・ {{/ja}}{{#en}} · {{/en}}{{errors_counted}}{{/errors}}{{#warnings}}{{#ja}} ・ {{/ja}}{{#en}} · {{/en}}{{warnings_counted}}{{/warnings}}</small></h2>
  {{^findings}}
  <p class="lead">{{#ja}}確認が必要な項目はありません。{{/ja}}{{#en}}None.{{/en}}</p>
  {{/findings}}
  <table class="findings">
    {{#findings}}
    <tr class="{{severity}}" id="{{station}}-f{{number}}">
      <td><span class="tag">{{severity_name}}</span>{{#age}}<br><small class="{{#is_new}}red{{/is_new}}{{^is_new}}soft{{/is_new}} num">{{age}}</small>{{/age}}</td>
      <td class="where">{{#file}}{{file}} {{/file}}<b class="num">{{cell}}</b> {{column}}{{#value}}<br><span class="soft">{{#ja}}「{{value}}」{{/ja}}{{#en}}“{{value}}”{{/en}}</span>{{/value}}</td>
      <td>{{message}}<br><span class="fix">{{#suggestion}}{{#ja}}提案{{/ja}}{{#en}}Suggestion{{/en}}: <b class="fixed">{{suggestion}}</b> {{/suggestion}}{{remedy}}{{#related}} {{#ja}}関連{{/ja}}{{#en}}See{{/en}}: {{related}}{{/related}}</span></td>
    </tr>
    {{/findings}}
  </table>
</section>

<section class="sheet">
  <h2><span>{{#ja}}ポータル入力用シート{{/ja}}{{#en}}Input sheet for the portal{{/en}}</span><small{{#en}} lang="ja"{{/en}}>{{station_name}} {{station}}</small></h2>
  <p class="lead">{{#ja}}ポータルの画面の順に並んでいます。●は選ぶ項目、ほかは入力する項目です。「要確認」は一覧表の指摘があり、正しい値か確かめてから使う項目です。{{/ja}}{{#en}}In the order of the portal. ● is chosen, the rest is typed. “check” marks values with a finding: make sure before use.{{/en}}</p>
  {{#steps}}
  {{#not_needed}}
  <p class="not-needed">{{step_mark}} {{step_title}}: {{#ja}}オンライン請求をすでにご利用中のため、申請は不要です。{{/ja}}{{#en}}not needed, the station bills online already.{{/en}}</p>
  {{/not_needed}}
  {{^not_needed}}
  <details class="form"{{#is_open}} open{{/is_open}}>
    <summary>{{step_mark}} {{step_title}}<small>{{#ja}}手順ガイド{{/ja}}{{#en}}guide{{/en}} {{step_pages}}</small>{{#applied_on}}<small>{{#ja}}{{applied_on}} 申請済み{{/ja}}{{#en}}applied {{applied_on}}{{/en}}</small>{{/applied_on}}{{^applied_on}}{{#missing_count}}<span class="tag missing">{{#ja}}未入力{{/ja}}{{#en}}missing{{/en}} {{missing_count}}</span>{{/missing_count}}{{#doubtful_count}}<span class="tag doubtful">{{#ja}}要確認{{/ja}}{{#en}}check{{/en}} {{doubtful_count}}</span>{{/doubtful_count}}{{/applied_on}}</summary>
    <table{{#en}} lang="ja"{{/en}}>
      {{#fields}}
      <tr><th scope="row">{{label}}</th><td>{{#copyable}}<span class="input">{{input}}</span>{{/copyable}}{{#choose}}<span class="input chosen">{{input}}</span>{{/choose}}{{#missing}}<span class="tag missing"{{#en}} lang="en"{{/en}}>{{#ja}}未入力{{/ja}}{{#en}}missing{{/en}}</span>{{/missing}}{{#optional}}<span class="soft"{{#en}} lang="en"{{/en}}>{{#ja}}(空欄でかまいません){{/ja}}{{#en}}(may stay blank){{/en}}</span>{{/optional}}{{#doubtful}} <a class="tag doubtful" href="#{{station}}-f{{finding}}"{{#en}} lang="en"{{/en}}>{{#ja}}要確認{{/ja}}{{#en}}check{{/en}}</a>{{/doubtful}}{{#secret}}<span class="soft"{{#en}} lang="en"{{/en}}>{{#ja}}控えないでください(ステーションご自身で決め、管理します){{/ja}}{{#en}}Never write it down: the station chooses and keeps it{{/en}}</span>{{/secret}}{{#note}}<span class="note"{{#en}} lang="en"{{/en}}>{{note}}</span>{{/note}}</td></tr>
      {{/fields}}
    </table>
  </details>
  {{/not_needed}}
  {{/steps}}
</section>
<footer>{{#ja}}{{same_since}}からこの内容です(毎晩確かめ、変わったときだけ書き直します)。<span data-night></span>お問い合わせ: {{call_centre}}。個人情報を含みます。取り扱いにご注意ください。{{/ja}}{{#en}}Unchanged since {{same_since}} (checked every night, written again only when it changes). <span data-night></span>Questions: {{call_centre}}. Contains personal data: handle with care.{{/en}}</footer>

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
<main>
{{> station-body}}
</main>
{{> today-script}}
<script>
"use strict";
for (const value of document.querySelectorAll(".input:not(.chosen)")) {
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = "{{#ja}}コピー{{/ja}}{{#en}}Copy{{/en}}";
  const name = value.closest("tr").cells[0].textContent;
  button.setAttribute("aria-label", {{#ja}}`${name}をコピー`{{/ja}}{{#en}}`Copy ${name}`{{/en}});
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
    "summary-script": ####"""
<script>
"use strict";
const night = document.querySelector("[data-night]");
if (night) {
  const today = new Intl.DateTimeFormat("sv-SE", { timeZone: "Asia/Tokyo" }).format(new Date());
  night.hidden = night.dataset.night >= today;
}
const numeric = (text) => {
  const digits = text.replace(/[,+%\s]/g, "").replace("−", "-");
  return digits !== "" && !Number.isNaN(Number(digits)) ? Number(digits) : null;
};
const counted = (shown, total) =>
  {{#ja}}`${total}件のうち${shown}件を表示`{{/ja}}{{#en}}`${shown} of ${total} shown`{{/en}};
const content = (row, column) => {
  const cell = row.cells[column];
  return cell.dataset.value ?? cell.textContent.trim();
};
const compare = (left, right) => {
  const [a, b] = [numeric(left), numeric(right)];
  if (a !== null && b !== null) return a - b;
  if ((left === "") !== (right === "")) return left === "" ? 1 : -1;
  return left.localeCompare(right, document.documentElement.lang);
};
for (const table of document.querySelectorAll("table.sortable")) {
  const heads = [...table.tHead.rows[0].cells];
  heads.forEach((head, column) => {
    if (head.classList.contains("fixed")) return;
    const button = document.createElement("button");
    button.type = "button";
    button.append(...head.childNodes);
    head.append(button);
    button.addEventListener("click", () => {
      const first = head.classList.contains("n") ? "descending" : "ascending";
      const second = first === "ascending" ? "descending" : "ascending";
      const order = head.getAttribute("aria-sort") === first ? second : first;
      heads.forEach((other) => other.removeAttribute("aria-sort"));
      head.setAttribute("aria-sort", order);
      const body = table.tBodies[0];
      const sign = order === "ascending" ? 1 : -1;
      const rows = [...body.rows].map((row) => [content(row, column), row]);
      rows.sort((left, right) => sign * compare(left[0], right[0]));
      body.append(...rows.map((pair) => pair[1]));
    });
  });
}
for (const section of document.querySelectorAll("#calls, #visits")) {
  const form = section.querySelector("form");
  if (!form) continue;
  const [table, office, output] = [section.querySelector("table"), form.elements.office, form.querySelector("output")];
  const rows = [...table.tBodies[0].rows];
  const [rest, ...counts] = [".rest", ".of", ".shown", ".rest span"].map((name) => section.querySelector(`h2 ${name}`));
  const show = () => {
    table.classList.toggle("office", office.value !== "");
    for (const row of rows) row.hidden = office.value !== "" && row.dataset.office !== office.value;
    const total = numeric(office.selectedOptions[0].dataset.count ?? "") ?? rows.length;
    const shown = rows.filter((row) => getComputedStyle(row).display !== "none").length;
    const texts = [total, shown, total - shown].map((count) => count.toLocaleString("en"));
    output.textContent = counted(texts[1], texts[0]);
    if (!rest) return;
    counts.forEach((count, index) => { if (count) count.textContent = texts[index]; });
    rest.hidden = total === shown;
  };
  rest?.addEventListener("click", (event) => {
    if (office.value === "" && table.querySelector(".more") && !table.classList.contains("all")) {
      event.preventDefault();
      table.classList.add("all");
      show();
      return;
    }
    const field = document.querySelector("#stations [name=office]");
    field.value = office.value;
    if (field.selectedIndex < 0) field.value = "";
    field.dispatchEvent(new Event("input"));
  });
  office.addEventListener("input", show);
  form.addEventListener("submit", (event) => event.preventDefault());
  form.hidden = office.options.length < 3 || rows.length <= 10;
  show();
}
const stations = document.querySelector("#stations");
if (stations) {
  const [text, status, office] = ["text", "status", "office"].map((name) => stations.querySelector(`[name=${name}]`));
  const output = stations.querySelector("output");
  const rows = [...stations.querySelectorAll("tbody tr")];
  const left = stations.dataset.left;
  const beyond = left ? {{#ja}}`。ほかの${left}件は stations.csv をご覧ください`{{/ja}}{{#en}}`; ${left} more in stations.csv`{{/en}} : "";
  const fold = (value) => value.normalize("NFKC").toLowerCase();
  const texts = rows.map((row) => fold(row.textContent));
  const show = () => {
    const words = fold(text.value).split(/\s+/).filter((word) => word !== "");
    let shown = 0;
    rows.forEach((row, index) => {
      const fits = (status.value === "" || row.dataset.status === status.value)
        && (office.value === "" || row.dataset.office === office.value)
        && words.every((word) => texts[index].includes(word));
      row.hidden = !fits;
      if (fits) shown += 1;
    });
    output.textContent = counted(shown, rows.length) + beyond;
  };
  for (const field of [text, status, office]) field.addEventListener("input", show);
  stations.querySelector("form").addEventListener("submit", (event) => event.preventDefault());
  for (const link of document.querySelectorAll("a[data-status]")) {
    link.addEventListener("click", () => {
      status.value = link.dataset.status;
      show();
    });
  }
  show();
}
</script>

"""####,
    "summary-station": ####"""
<td><span class="who"{{#en}} lang="ja"{{/en}}>{{#page}}<a href="{{page}}">{{/page}}{{station_name}}{{^station_name}}{{station}}{{/station_name}}{{#page}}</a>{{/page}}</span><small{{#en}} lang="ja"{{/en}}>{{office}}{{#sales_rep}}{{#ja}} ・ {{/ja}}{{#en}} · {{/en}}{{sales_rep}}{{/sales_rep}}{{#station}}{{#ja}} ・ {{/ja}}{{#en}} · {{/en}}<span class="num">{{station}}</span>{{/station}}</small>{{#row_without_key}}<small class="worse">{{#ja}}コードが使えません: {{/ja}}{{#en}}No usable code: {{/en}}{{row_without_key}}</small>{{/row_without_key}}</td>
<td>{{#phone}}{{#dial}}<a class="tel num" href="tel:{{dial}}">{{phone}}</a>{{/dial}}{{^dial}}{{phone}}{{/dial}}{{/phone}}{{^phone}}<span class="soft">{{#ja}}電話番号なし{{/ja}}{{#en}}no number{{/en}}</span>{{/phone}}{{#contact}}<small{{#en}} lang="ja"{{/en}}>{{contact}}{{#ja}} 様{{/ja}}</small>{{/contact}}</td>

"""####,
    "summary-style": ####"""
<style>
  @page { size: A4 portrait; margin: 11mm 11mm 13mm; }
  :root { color-scheme: light dark; --paper: #f4f5f7; --card: #fff; --ink: #1a1d21; --soft: #565e68; --line: #d3d7dc;
    --faint: #eceef1; --red: #a3201a; --amber: #7d5200; --green: #1d6b3c; --blue: #1f4f8a; --focus: #1f4f8a;
    --cannot: #a3201a; --overdue: #c2501a; --soon: #e3b341; --nodate: #9aa1ab; --track: #3a77c2; --ready: #2f7d4f;
    --on-dark: #fff; --on-light: #1a1d21;
    --m0: #e4eee7; --m1: #fbe8cd; --m2: #f5c38e; --m3: #e78c55; --m4: #a3201a; --m0t: #1a1d21; --m3t: #1a1d21; --m4t: #fff; }
  @media screen and (prefers-color-scheme: dark) {
    :root { --paper: #121519; --card: #1b1f25; --ink: #e9ebee; --soft: #a8b0bb; --line: #39404a; --faint: #272c34;
      --red: #ff8d84; --amber: #f2c65c; --green: #7fd3a0; --blue: #93bdf7; --focus: #93bdf7;
      --cannot: #ff7468; --overdue: #ff9f5a; --soon: #f2d06a; --nodate: #939ba7; --track: #74abef; --ready: #66c08c;
      --on-dark: #14171b; --on-light: #14171b;
      --m0: #22352a; --m1: #4a3a20; --m2: #74491e; --m3: #ad5a26; --m4: #ff7468; --m0t: #e9ebee; --m3t: #fff; --m4t: #14171b; }
  }
  * { box-sizing: border-box; }
  html { font-size: 15px; -webkit-text-size-adjust: 100%; scroll-behavior: smooth; }
  body { margin: 0 auto; max-width: 1240px; padding: 20px 20px 56px; color: var(--ink); background: var(--paper);
    font-family: "Hiragino Sans", "Yu Gothic", "Meiryo", "Noto Sans CJK JP", sans-serif; line-height: 1.5;
    overflow-wrap: anywhere; }
  h1, h2, h3, p, ul, ol, dl, dd, figure { margin: 0; padding: 0; }
  ul, ol { list-style: none; }
  a { color: inherit; }
  a:focus-visible, button:focus-visible, input:focus-visible, select:focus-visible, [tabindex]:focus-visible {
    outline: 3px solid var(--focus); outline-offset: 2px; }
  .num { font-variant-numeric: tabular-nums; white-space: nowrap; }
  .soft { color: var(--soft); }
  .worse { color: var(--red); font-weight: 700; }
  .better { color: var(--green); font-weight: 700; }
  [hidden] { display: none !important; }
  .hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
  .skip { position: absolute; left: -999px; }
  .skip:focus { left: 12px; top: 8px; background: var(--card); padding: 6px 12px; z-index: 2; }

  header { display: flex; flex-wrap: wrap; justify-content: space-between; align-items: flex-end; gap: 6px 28px; margin-bottom: 14px; }
  h1 { font-size: 1.5rem; line-height: 1.3; }
  header p { color: var(--soft); }
  nav ul { display: flex; flex-wrap: wrap; gap: 2px 4px; }
  nav a { display: block; padding: 5px 9px; border-radius: 6px; text-decoration: none; font-size: .88rem; color: var(--blue); }
  nav a:hover { background: var(--faint); }

  .notices { background: var(--card); border: 1px solid var(--red); border-left-width: 6px; border-radius: 6px; color: var(--red);
    font-weight: 700; padding: 6px 12px; margin-bottom: 8px; }
  .notices a { font-weight: 400; }
  .figures { display: grid; grid-template-columns: 1.7fr repeat(6, 1fr); gap: 8px; }
  .figure { background: var(--card); border: 1px solid var(--line); border-top: 5px solid var(--line); border-radius: 8px;
    padding: 7px 11px 9px; text-decoration: none; display: block; }
  a.figure:hover { border-color: var(--soft); }
  .figure .name { font-size: .84rem; white-space: nowrap; }
  .figure .count { font-size: 1.7rem; font-weight: 700; line-height: 1.2; }
  .figure .count small { font-size: .84rem; font-weight: 400; color: var(--soft); margin-left: .3em; }
  .figure .change { font-size: .8rem; color: var(--soft); }
  .figure.danger { border-top-color: var(--cannot); }
  .figure.danger .name { font-weight: 700; font-size: .95rem; }
  .figure.danger .count { font-size: 2.3rem; color: var(--red); }
  .figure.calm .count { color: var(--green); }
  .figure.cannot-make-it { border-top-color: var(--cannot); }
  .figure.overdue { border-top-color: var(--overdue); }
  .figure.due-soon { border-top-color: var(--soon); }
  .figure.no-date { border-top-color: var(--nodate); }
  .figure.on-track { border-top-color: var(--track); }
  .figure.complete { border-top-color: var(--ready); }
  .tonight { display: flex; flex-wrap: wrap; gap: 4px 26px; background: var(--card); border: 1px solid var(--line);
    border-radius: 8px; padding: 8px 14px; margin-top: 8px; align-items: baseline; }
  .tonight > div { display: flex; align-items: baseline; gap: 7px; }
  .tonight dt { font-size: .86rem; color: var(--soft); }
  .tonight dd { font-weight: 700; font-size: 1.1rem; }
  .tonight dd small { font-size: .8rem; font-weight: 400; }

  section { background: var(--card); border: 1px solid var(--line); border-radius: 10px; padding: 13px 16px 15px; margin-top: 14px; }
  h2 { font-size: 1.14rem; display: flex; flex-wrap: wrap; justify-content: space-between; align-items: baseline; gap: 2px 16px; margin-bottom: 8px; }
  h2 small { font-weight: 400; font-size: .84rem; color: var(--soft); }
  .pair { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); gap: 14px; align-items: stretch; }
  .pair > section { min-width: 0; }
  .lead { font-size: .88rem; color: var(--soft); }
  .lead + table, .lead + .scroll { margin-top: 6px; }
  .scroll { overflow-x: auto; }
  .tall { max-height: 34em; overflow-y: auto; }
  .tall thead th { position: sticky; top: 0; background: var(--card); }
  .print { display: none; }

  table { border-collapse: collapse; width: 100%; font-size: .9rem; }
  caption { text-align: left; }
  th { text-align: left; font-weight: 400; font-size: .8rem; color: var(--soft); vertical-align: bottom; }
  th, td { border-bottom: 1px solid var(--line); padding: 5px 10px 5px 0; }
  td { vertical-align: top; }
  tr { break-inside: avoid; }
  th.n, td.n { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
  tbody tr:last-child > * { border-bottom: 0; }
  td.zero { color: var(--soft); }
  th button { font: inherit; color: inherit; background: none; border: 0; padding: 0; cursor: pointer; text-align: inherit; }
  th button:hover { color: var(--ink); }
  th button::after { content: "↕"; opacity: .45; margin-left: .25em; }
  th[aria-sort=ascending] button::after { content: "▲"; opacity: 1; }
  th[aria-sort=descending] button::after { content: "▼"; opacity: 1; }

  .badge { display: inline-block; border-radius: 4px; padding: 0 7px; font-size: .8rem; font-weight: 700; line-height: 1.65; white-space: nowrap; }
  .badge.cannot-make-it, .s.cannot-make-it { background: var(--cannot); color: var(--on-dark); }
  .badge.overdue, .s.overdue { background: var(--overdue); color: var(--on-dark); }
  .badge.due-soon, .s.due-soon { background: var(--soon); color: var(--on-light); }
  .badge.no-date, .s.no-date { background: var(--nodate); color: var(--on-light); }
  .badge.on-track, .s.on-track { background: var(--track); color: var(--on-dark); }
  .badge.complete, .s.complete { background: var(--ready); color: var(--on-dark); }
  .badge.unsettled { background: var(--faint); color: var(--ink); box-shadow: inset 0 0 0 1px var(--soft); }
  .tag { display: inline-block; border: 1px solid currentColor; border-radius: 4px; padding: 0 6px; font-size: .78rem; font-weight: 700; white-space: nowrap; }
  .tag.error { color: var(--red); }
  .tag.warning { color: var(--amber); }
  .tag.info { color: var(--soft); }
  .rules tr { scroll-margin-top: 2.4em; }
  .rules tr:target { background: var(--faint); }
  .rules .n + :not(.n) { padding-left: 1.4em; }

  .calls .who { display: block; font-weight: 700; font-size: 1rem; text-wrap: pretty; line-break: strict; }
  .calls .who a { text-decoration-color: var(--line); text-underline-offset: 3px; }
  .calls .who a:hover { text-decoration-color: currentColor; }
  .calls .tel { font-size: 1.08rem; font-weight: 700; text-decoration: none; white-space: nowrap; color: var(--blue); }
  .calls td small, .list td small { display: block; color: var(--soft); font-size: .82rem; font-weight: 400; }
  .list { min-width: 820px; }
  .list td:nth-child(2) { min-width: 7em; }
  .calls td small.worse { color: var(--red); font-weight: 700; }
  .calls:not(.all, .office) tr.more, .calls:not(.office) tr.of-office { display: none; }
  h2 .rest { margin-left: .8em; }
  .calls tbody { counter-reset: call; }
  .calls tr { counter-increment: call; }
  .calls td.n::before { content: counter(call); }
  .calls .was { color: var(--red); }
  .calls td { padding-top: 4px; padding-bottom: 4px; }

  .map { display: grid; grid-template-columns: repeat(10, minmax(0, 1fr)); grid-auto-rows: 1fr; gap: 3px; }
  .map li { aspect-ratio: 1 / .96; border-radius: 6px; padding: 3px 2px; text-align: center; display: flex; flex-direction: column;
    justify-content: center; line-height: 1.22; font-size: .78rem; }
  .map b { font-size: .84rem; white-space: nowrap; }
  .map .big { font-size: 1rem; font-weight: 700; }
  .l0 { background: var(--m0); color: var(--m0t); } .l1 { background: var(--m1); color: var(--m0t); }
  .l2 { background: var(--m2); color: var(--m0t); } .l3 { background: var(--m3); color: var(--m3t); }
  .l4 { background: var(--m4); color: var(--m4t); }
  .map .none { background: none; border: 1px dashed var(--line); color: var(--soft); }
  .key { display: flex; flex-wrap: wrap; gap: 3px 12px; font-size: .8rem; color: var(--soft); margin-top: 9px; }
  .key i { display: inline-block; width: 1em; height: 1em; border-radius: 3px; vertical-align: -.12em; margin-right: .35em; }

  .weeks { table-layout: fixed; font-size: .86rem; }
  .weeks th { text-align: center; padding: 3px 2px; }
  .weeks th[scope=row] { text-align: right; white-space: nowrap; padding-right: 8px; }
  .weeks td { text-align: center; padding: 2px; height: 2.95em; border: 1px solid var(--line); line-height: 1.25; }
  .weeks tbody tr:last-child > * { border-bottom: 1px solid var(--line); }
  .weeks td .d { display: block; font-size: .72rem; color: var(--soft); text-align: left; padding-left: 2px; }
  .weeks td b { font-size: 1rem; }
  .weeks .rest { background: var(--faint); }
  .weeks .past b { color: var(--soft); }
  .weeks .today { outline: 2.5px solid var(--focus); outline-offset: -2px; }
  .weeks .today .d { color: var(--focus); font-weight: 700; }
  .weeks mark { background: var(--cannot); color: var(--on-dark); border-radius: 4px; padding: 0 5px; font-weight: 700; font-size: .82rem; white-space: nowrap; }

  .funnel { display: grid; gap: 7px; }
  .funnel li { display: grid; grid-template-columns: 11.5em 1fr 4em; gap: 12px; align-items: center; font-size: .9rem; }
  .funnel .track { position: relative; height: 1.75em; background: var(--faint); border-radius: 4px; overflow: hidden; }
  .funnel .track span { position: absolute; left: 0; top: 0; bottom: 0; }
  .funnel .applied { background: repeating-linear-gradient(135deg, var(--track) 0 3px, transparent 3px 7px); }
  .funnel .finished { background: var(--track); }
  .funnel .ready .finished, .key .ready { background: var(--ready); }
  .funnel .n { text-align: right; font-weight: 700; }
  .funnel li > span:first-child small { color: var(--soft); display: block; font-size: .78rem; }

  .curves { display: grid; gap: 12px; }
  .curves h3 { font-size: .92rem; font-weight: 400; display: flex; justify-content: space-between; }
  .curves h3 b { font-size: 1.14rem; }
  .curves svg { display: block; width: 100%; height: auto; overflow: visible; }
  .curves .line { fill: none; stroke: var(--track); stroke-width: 2.5; stroke-linejoin: round; }
  .curves .surface { fill: var(--track); opacity: .14; }
  .curves .errors .line { stroke: var(--overdue); } .curves .errors .surface, .curves .errors circle { fill: var(--overdue); }
  .curves circle { fill: var(--track); }
  .curves .axis { stroke: var(--line); }
  .curves text { fill: var(--soft); font-size: 13px; }
  .curves text.now { fill: var(--ink); font-weight: 700; }

  .bar { display: flex; height: 1.55em; min-width: 130px; border-radius: 4px; overflow: hidden; gap: 1px; }
  .s { display: block; font-size: .76rem; font-weight: 700; text-align: center; line-height: 2.05; overflow: hidden; min-width: 3px; }
  .bar :is(.cannot-make-it, .overdue) { min-width: max-content; padding: 0 4px; }
  .offices td:nth-child(3) { width: 38%; }
  .offices th[scope=row] { color: var(--ink); font-size: .9rem; min-width: 5.5em; }
  .files td:nth-child(2) { min-width: 5.5em; }

  .filter { display: flex; flex-wrap: wrap; gap: 8px 14px; align-items: end; margin-bottom: 8px; }
  .filter label { font-size: .82rem; color: var(--soft); display: grid; gap: 2px; }
  .filter input, .filter select { font: inherit; font-size: .92rem; color: var(--ink); background: var(--paper); border: 1px solid var(--soft);
    border-radius: 6px; padding: 5px 8px; min-width: 12em; }
  .filter output { font-size: .9rem; }
  .cuts li::before { content: "✂ "; }
  .cuts li { font-size: .9rem; margin-top: 3px; }
  .notes li { font-size: .84rem; color: var(--soft); }
  footer { margin-top: 18px; font-size: .8rem; color: var(--soft); }

  @media (max-width: 1000px) {
    .figures { grid-template-columns: repeat(3, minmax(0, 1fr)); }
    .figure.danger { grid-column: 1 / -1; }
  }
  @media screen and (max-width: 860px) {
    .pair { grid-template-columns: minmax(0, 1fr); gap: 0; }
    .calls .n { display: none; }
  }
  @media screen and (max-width: 560px) {
    body { padding: 12px 10px 40px; }
    /* Whom to call is to be seen at once: the figures are kept small, and those of the night come last. */
    main { display: flex; flex-direction: column; }
    main > * { min-width: 0; }
    .tonight { order: 1; }
    nav { max-width: 100%; }
    nav ul { flex-wrap: nowrap; overflow-x: auto; scrollbar-width: none; }
    nav a { white-space: nowrap; }
    .figures { grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); gap: 4px; }
    .figure { display: flex; justify-content: space-between; align-items: baseline; padding: 2px 8px; }
    .figure .count, .figure.danger .count { font-size: 1.15rem; white-space: nowrap; }
    .figure .change, .figure:not(.danger) small { display: none; }
    .calls thead { display: none; }
    .calls tr { display: block; padding: 8px 0; border-bottom: 1px solid var(--line); }
    .calls td { display: block; border: 0; padding: 1px 0; }
    .calls td[data-label]::before { content: attr(data-label) " "; color: var(--soft); font-size: .82rem; }
    .calls td[data-label] small { display: inline; margin-left: .6em; }
    :is(.offices, .rules, .files) :is(th, td) { padding-right: 7px; }
    :is(.offices, .rules, .files) th.n { white-space: normal; overflow-wrap: normal; }
    .files td:first-child { overflow-wrap: anywhere; }
    .offices :is(th, td):is(:nth-child(3), :nth-child(5)), .rules :is(th, td):last-child,
    .files :is(th, td):is(:nth-child(2), :nth-child(3), :nth-child(5)) { display: none; }
    .files th.n { white-space: nowrap; }
    .files th button::after { content: none; }
    .weeks th[scope=row] { padding-right: 2px; font-size: .7rem; }
    .funnel li { grid-template-columns: 1fr 3em; gap: 2px 12px; }
    .funnel li > span:first-child { grid-column: 1 / -1; }
    .map { gap: 2px; margin: 0 -8px; }
    .map li { padding: 1px 0; }
    .map b { font-size: min(.75rem, 2.85vw); letter-spacing: -.04em; }
    .map .big { font-size: .75rem; }
    /* The share is enough; its fraction is left to those who listen. */
    .map .num:not(.big) { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  }
  @media print {
    :root { --paper: #fff; }
    html { font-size: 8.3pt; }
    body { max-width: none; padding: 0; -webkit-print-color-adjust: exact; print-color-adjust: exact; }
    nav, .skip, .filter, #stations, th button::after, h2 .rest { display: none; }
    /* A button in a head that is repeated is painted on the first page only. */
    th button { display: contents; }
    .figures { grid-template-columns: 1.7fr repeat(6, 1fr); gap: 5px; }
    .figure.danger { grid-column: auto; }
    .figure { padding: 4px 8px 5px; }
    .figure .count { font-size: 1.5rem; } .figure.danger .count { font-size: 1.8rem; }
    section, .figure, .tonight { border-color: #b5bbc2; }
    section { margin-top: 8px; padding: 8px 11px 9px; break-inside: avoid; }
    section.long { break-inside: auto; }
    h2 { break-after: avoid; margin-bottom: 4px; }
    .pair { gap: 8px; }
    th, td { padding-top: 2.5px; padding-bottom: 2.5px; }
    .weeks td { height: 2.6em; }
    thead { display: table-header-group; }
    a { text-decoration: none; }
    .scroll, .tall { max-height: none; overflow: visible; }
    .tall thead th { position: static; }
    #rules tbody tr:nth-child(n+31) { display: none; }
    .offices tbody tr:nth-last-child(-n+3) { break-before: avoid; }
    .print { display: block; margin-top: 6px; }
    h2 .print { display: inline; margin-top: 0; }
    /* Nobody can ask paper for more calls. */
    .calls:not(.office) tr.more:nth-child(-n+30) { display: table-row; }
    #calls:not(:has(.all, .office)) h2 .screen, #calls:has(.all, .office) h2 .print { display: none; }
    .calls .who { font-size: .96rem; }
    .calls th:nth-child(2) { width: 31%; }
  }
</style>

"""####,
    "summary": ####"""
<!DOCTYPE html>
<html lang="{{#ja}}ja{{/ja}}{{#en}}en{{/en}}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="referrer" content="no-referrer">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'">
<title>{{#ja}}訪問看護ステーション 導入状況 {{today}}{{/ja}}{{#en}}Home-visit nursing stations, {{today}}{{/en}}</title>
{{> summary-style}}
</head>
<body>
<a class="skip" href="#calls">{{#ja}}今日電話するステーションへ{{/ja}}{{#en}}Skip to today’s calls{{/en}}</a>
<header>
  <div>
    <h1>{{#ja}}訪問看護ステーション 導入状況{{/ja}}{{#en}}Home-visit nursing stations{{/en}}</h1>
    <p>{{today}}{{#compared}}{{#ja}} ・ 前回 {{previous_night}} との比較{{/ja}}{{#en}} · compared with {{previous_night}}{{/en}}{{/compared}}</p>
  </div>
  <nav aria-label="{{#ja}}このページの中{{/ja}}{{#en}}On this page{{/en}}">
    <ul>
      <li><a href="#calls">{{#ja}}今日電話{{/ja}}{{#en}}Calls{{/en}}</a></li>
      <li><a href="#visits">{{#ja}}まもなく工事{{/ja}}{{#en}}Coming up{{/en}}</a></li>
      <li><a href="#map">{{#ja}}地図{{/ja}}{{#en}}Map{{/en}}</a></li>
      <li><a href="#weeks">{{#ja}}工事日{{/ja}}{{#en}}Visits{{/en}}</a></li>
      <li><a href="#offices">{{#ja}}営業所{{/ja}}{{#en}}Offices{{/en}}</a></li>
      <li><a href="#rules">{{#ja}}指摘{{/ja}}{{#en}}Findings{{/en}}</a></li>
      <li><a href="#files">{{#ja}}ファイル{{/ja}}{{#en}}Files{{/en}}</a></li>
      <li><a href="#stations">{{#ja}}全ステーション{{/ja}}{{#en}}Stations{{/en}}</a></li>
    </ul>
  </nav>
</header>
<main>
<p class="notices" data-night="{{night}}" role="status" hidden><span aria-hidden="true">! </span>{{#ja}}この一覧は{{today}}のものです。今日の一覧がまだないときは、夜間の処理が終わっているか担当者にご確認ください。{{/ja}}{{#en}}This is the page of {{today}}. If there is none of today, ask whether the nightly run has ended.{{/en}}</p>
{{#has_notices}}
<ul class="notices">
  {{#notices}}
  <li><span aria-hidden="true">! </span>{{sentence}}</li>
  {{/notices}}
  <li><a href="#files">{{#ja}}ファイルごとの内容を見る{{/ja}}{{#en}}See file by file{{/en}}</a></li>
</ul>
{{/has_notices}}
<h2 class="hidden">{{#ja}}今日の数字{{/ja}}{{#en}}Today’s figures{{/en}}</h2>
<div class="figures">
  <div class="figure danger">
    <p class="name">{{#ja}}要注意(間に合わない+期限超過){{/ja}}{{#en}}Visits at risk{{/en}}</p>
    <p class="count num">{{in_danger}}<small>/ {{total}}{{#ja}}件{{/ja}} ({{in_danger_share}})</small></p>
    {{#ja}}{{#in_danger_change}}<p class="change">前回から <b class="num">{{in_danger_change}}</b></p>{{/in_danger_change}}{{/ja}}
    {{#en}}<p class="change">cannot make it + overdue{{#in_danger_change}} · since the last run <b class="num">{{in_danger_change}}</b>{{/in_danger_change}}</p>{{/en}}
  </div>
  {{#figures}}
  <a class="figure {{status}}" href="#stations" data-status="{{status}}">
    <p class="name"><span aria-hidden="true">{{status_sign}} </span>{{status_name}}</p>
    <p class="count num">{{count}}<small>{{share}}</small></p>
    {{#change}}<p class="change">{{#ja}}前回から{{/ja}}{{#en}}since the last run{{/en}} <span class="num{{#worse}} worse{{/worse}}{{#better}} better{{/better}}">{{change}}</span></p>{{/change}}
  </a>
  {{/figures}}
</div>
<dl class="tonight">
  <div><dt>{{#ja}}エラー{{/ja}}{{#en}}Errors{{/en}}</dt><dd class="num">{{errors}}{{#errors_change}} <small class="{{#errors_worse}}worse{{/errors_worse}}{{#errors_better}}better{{/errors_better}}">{{errors_change}}</small>{{/errors_change}}</dd></div>
  <div><dt>{{#ja}}警告{{/ja}}{{#en}}Warnings{{/en}}</dt><dd class="num">{{warnings}}{{#warnings_change}} <small>{{warnings_change}}</small>{{/warnings_change}}</dd></div>
  {{#compared}}
  <div><dt>{{#ja}}新しい指摘{{/ja}}{{#en}}New findings{{/en}}</dt><dd class="num">{{#first_new}}<a href="#rule-{{first_new}}">{{/first_new}}{{new}}{{#first_new}}</a>{{/first_new}}{{#came_back}} <small>{{#ja}}+ 再発 {{/ja}}{{#en}}+ came back {{/en}}{{came_back}}</small>{{/came_back}}</dd></div>
  <div><dt>{{#ja}}解消した指摘{{/ja}}{{#en}}Gone{{/en}}</dt><dd class="num">{{gone}}</dd></div>
  {{#unseen}}<div><dt>{{#ja}}対象外になった指摘(確認済み、または今回は確認していません){{/ja}}{{#en}}Set aside: accepted, or not checked this time{{/en}}</dt><dd class="num">{{unseen}}</dd></div>{{/unseen}}
  {{#missing_stations}}<div><dt>{{#ja}}前回あって今回見つからないステーション(コードが使えない行を含む){{/ja}}{{#en}}Stations not found this time (or their codes cannot be used){{/en}}</dt><dd class="num worse">{{missing_stations}}</dd></div>{{/missing_stations}}
  {{/compared}}
  {{^compared}}
  <div><dt>{{#ja}}推移は次の夜から表示します。{{/ja}}{{#en}}Changes show from the next night on.{{/en}}</dt><dd></dd></div>
  {{/compared}}
</dl>

<section id="calls" class="long">
  <h2>{{#ja}}今日電話するステーション{{/ja}}{{#en}}Whom to call today{{/en}} <small>{{#ja}}急ぐ順{{/ja}}{{#en}}most urgent first{{/en}}{{#calls_left}}<span class="screen">{{#ja}} ・ <span class="of">{{calls_total}}</span>件のうち<span class="shown">{{calls_shown}}</span>件を表示<a class="rest" href="{{calls_rest}}">残り<span>{{calls_left}}</span>件</a>{{/ja}}{{#en}} · <span class="shown">{{calls_shown}}</span> of <span class="of">{{calls_total}}</span> shown<a class="rest" href="{{calls_rest}}"><span>{{calls_left}}</span> more</a>{{/en}}</span>{{/calls_left}}{{#calls_unprinted}}<span class="print">{{#ja}} ・ 残りの{{calls_unprinted}}件は画面でご覧ください{{/ja}}{{#en}} · {{calls_unprinted}} more on screen{{/en}}</span>{{/calls_unprinted}}</small></h2>
  {{^calls}}
  <p class="lead">{{#ja}}今日すぐに電話が必要なステーションはありません。{{/ja}}{{#en}}No station needs a call today.{{/en}}</p>
  {{/calls}}
  {{#calls_total}}
  <form class="filter" hidden>
    <label>{{#ja}}営業所{{/ja}}{{#en}}Office{{/en}}<select name="office"><option value="" data-count="{{calls_total}}">{{#ja}}すべて{{/ja}}{{#en}}all{{/en}}</option>{{#call_offices}}<option value="{{value}}" data-count="{{count}}">{{label}}{{^label}}{{#ja}}(未入力){{/ja}}{{#en}}(none){{/en}}{{/label}} ({{count}}{{#ja}}件{{/ja}})</option>{{/call_offices}}</select></label>
    <output aria-live="polite" aria-label="{{#ja}}表示している件数{{/ja}}{{#en}}rows shown{{/en}}"></output>
  </form>
  <div class="scroll">
  <table class="calls">
    <thead><tr><th scope="col" class="n">#</th><th scope="col">{{#ja}}ステーション{{/ja}}{{#en}}Station{{/en}}</th><th scope="col">{{#ja}}電話{{/ja}}{{#en}}Phone{{/en}}</th><th scope="col">{{#ja}}理由と次の手続き{{/ja}}{{#en}}Why, and what next{{/en}}</th><th scope="col">{{#ja}}工事日{{/ja}}{{#en}}Visit{{/en}}</th></tr></thead>
    <tbody>
    {{#calls}}
    <tr data-office="{{office_key}}"{{#is_more}} class="more"{{/is_more}}{{#is_of_office}} class="of-office"{{/is_of_office}}>
      <td class="n soft"></td>
      {{> summary-station}}
      <td><span class="badge {{badge}}"><span aria-hidden="true">{{status_sign}} </span>{{status_name}}</span> {{call_reason}} {{#status_changed}}<span class="tag was">{{#ja}}前回は{{/ja}}{{#en}}was {{/en}}{{previous_status_name}}</span>{{/status_changed}}<small>→ {{next_title}}{{#next_due_short}}{{#ja}}（{{/ja}}{{#en}} ({{/en}}{{#expected}}{{#ja}}見込 {{/ja}}{{#en}}expected {{/en}}{{/expected}}{{^expected}}{{#ja}}期限 {{/ja}}{{#en}}due {{/en}}{{/expected}}{{next_due_short}}{{#ja}}）{{/ja}}{{#en}}){{/en}}{{/next_due_short}}{{#also_due}}{{#ja}}（ほかに: {{also_due}}）{{/ja}}{{#en}} (also: {{also_due}}){{/en}}{{/also_due}}{{#cell_errors}}{{#ja}} ・ 一覧表の{{/ja}}{{#en}} · {{/en}}{{cell_errors_counted}}{{/cell_errors}}</small></td>
      <td class="num" data-label="{{#ja}}工事日{{/ja}}{{#en}}Visit{{/en}}">{{construction_short}}{{^construction_short}}{{construction_missing}}{{/construction_short}}<small>{{construction_distance}}</small></td>
    </tr>
    {{/calls}}
    </tbody>
  </table>
  </div>
  {{/calls_total}}
</section>

<section id="visits" class="long">
  <h2>{{#ja}}まもなく工事のステーション{{/ja}}{{#en}}Visits coming up{{/en}} <small>{{#ja}}{{visits_until}}まで{{/ja}}{{#en}}up to {{visits_until}}{{/en}}{{#visits_left}}{{#ja}} ・ <span class="of">{{visits_total}}</span>件のうち<span class="shown">{{visits_shown}}</span>件を表示<a class="rest" href="{{visits_rest}}">残り<span>{{visits_left}}</span>件</a>{{/ja}}{{#en}} · <span class="shown">{{visits_shown}}</span> of <span class="of">{{visits_total}}</span> shown<a class="rest" href="{{visits_rest}}"><span>{{visits_left}}</span> more</a>{{/en}}{{/visits_left}}</small></h2>
  {{^visits}}
  <p class="lead">{{#ja}}{{visits_until}}までの工事はありません。{{/ja}}{{#en}}None up to {{visits_until}}.{{/en}}</p>
  {{/visits}}
  {{#visits_total}}
  <form class="filter" hidden>
    <label>{{#ja}}営業所{{/ja}}{{#en}}Office{{/en}}<select name="office"><option value="" data-count="{{visits_total}}">{{#ja}}すべて{{/ja}}{{#en}}all{{/en}}</option>{{#visit_offices}}<option value="{{value}}" data-count="{{count}}">{{label}}{{^label}}{{#ja}}(未入力){{/ja}}{{#en}}(none){{/en}}{{/label}} ({{count}}{{#ja}}件{{/ja}})</option>{{/visit_offices}}</select></label>
    <output aria-live="polite" aria-label="{{#ja}}表示している件数{{/ja}}{{#en}}rows shown{{/en}}"></output>
  </form>
  <div class="scroll">
  <table class="calls">
    <thead><tr><th scope="col">{{#ja}}工事日{{/ja}}{{#en}}Visit{{/en}}</th><th scope="col">{{#ja}}ステーション{{/ja}}{{#en}}Station{{/en}}</th><th scope="col">{{#ja}}電話{{/ja}}{{#en}}Phone{{/en}}</th><th scope="col">{{#ja}}状態と次の手続き{{/ja}}{{#en}}Status, and what next{{/en}}</th></tr></thead>
    <tbody>
    {{#visits}}
    <tr data-office="{{office_key}}"{{#is_of_office}} class="of-office"{{/is_of_office}}>
      <td class="num" data-label="{{#ja}}工事日{{/ja}}{{#en}}Visit{{/en}}">{{construction_short}}<small>{{construction_distance}}</small></td>
      {{> summary-station}}
      <td><span class="badge {{badge}}"><span aria-hidden="true">{{status_sign}} </span>{{status_name}}</span>{{#next_title}}<small>→ {{next_title}}{{#outstanding}}{{#ja}}（ほかに残っている手続き: {{outstanding}}）{{/ja}}{{#en}} (also open: {{outstanding}}){{/en}}{{/outstanding}}{{#cell_errors}}{{#ja}} ・ 一覧表の{{/ja}}{{#en}} · {{/en}}{{cell_errors_counted}}{{/cell_errors}}</small>{{/next_title}}</td>
    </tr>
    {{/visits}}
    </tbody>
  </table>
  </div>
  {{/visits_total}}
</section>

<div class="pair">
<section id="map">
  <h2>{{#ja}}都道府県{{/ja}}{{#en}}Prefectures{{/en}} <small>{{#ja}}要注意 / 全件、割合{{/ja}}{{#en}}at risk / all, share{{/en}}</small></h2>
  <ul class="map">
    {{#tiles}}
    <li class="{{#empty}}none{{/empty}}{{^empty}}l{{level}}{{/empty}}" style="grid-column:{{column}};grid-row:{{row}}"><b{{#en}} lang="ja" title="{{prefecture_latin}}"{{/en}}>{{prefecture_name}}</b>{{^empty}}<span class="num">{{in_danger}}<span aria-hidden="true">/</span><span class="hidden">{{#ja}}件 / 全{{/ja}}{{#en}} of {{/en}}</span>{{total}}</span><span class="big num">{{share}}</span>{{/empty}}{{#empty}}<span class="hidden">{{#ja}}ステーションなし{{/ja}}{{#en}}no station{{/en}}</span><span aria-hidden="true">–</span>{{/empty}}</li>
    {{/tiles}}
  </ul>
  <p class="key"><span><i class="l0"></i>0%</span><span><i class="l1"></i>&lt;5%</span><span><i class="l2"></i>5–9%</span><span><i class="l3"></i>10–19%</span><span><i class="l4"></i>20%{{#ja}}〜{{/ja}}{{#en}}+{{/en}}</span></p>
</section>
<section id="weeks">
  <h2>{{#ja}}これから8週間の工事日{{/ja}}{{#en}}Visits of the next eight weeks{{/en}} <small><mark class="badge cannot-make-it">! 1</mark> {{#ja}}= 要注意の件数{{/ja}}{{#en}}= at risk{{/en}}</small></h2>
  <table class="weeks">
    <thead><tr><th scope="col"><span class="hidden">{{#ja}}週{{/ja}}{{#en}}week{{/en}}</span></th>{{#weekdays}}<th scope="col">{{weekday}}</th>{{/weekdays}}</tr></thead>
    <tbody>
    {{#weeks}}
    <tr><th scope="row">{{week}}</th>{{#days}}<td class="{{#is_rest}}rest {{/is_rest}}{{#is_past}}past {{/is_past}}{{#is_today}}today{{/is_today}}"><span class="d"><span aria-hidden="true">{{day_name}}</span><span class="hidden">{{day}}</span></span>{{#visits}}<b class="num">{{visits}}</b>{{#in_danger}} <mark><span aria-hidden="true">! </span><span class="hidden">{{#ja}}要注意 {{/ja}}{{#en}}at risk {{/en}}</span>{{in_danger}}</mark>{{/in_danger}}{{/visits}}</td>{{/days}}</tr>
    {{/weeks}}
    </tbody>
  </table>
</section>
</div>

<div class="pair">
<section id="steps">
  <h2>{{#ja}}4つの手続きの進み具合{{/ja}}{{#en}}The four steps{{/en}} <small>{{#ja}}全{{total_counted}}のうち{{/ja}}{{#en}}of {{total_counted}}{{/en}}</small></h2>
  <ol class="funnel">
    {{#steps}}
    <li><span>{{step_mark}} {{step_title}}<small>{{#is_account}}{{#ja}}登録前 {{todo}} ・ 有効化待ち {{waiting}}{{/ja}}{{#en}}to register {{todo}} · to activate {{waiting}}{{/en}}{{/is_account}}{{^is_account}}{{#ja}}申請前 {{todo}} ・ 待ち {{waiting}}{{/ja}}{{#en}}to apply {{todo}} · waiting {{waiting}}{{/en}}{{/is_account}}</small></span>
      <span class="track" aria-hidden="true"><span class="applied" style="width:{{applied_share}}%"></span><span class="finished" style="width:{{finished_share}}%"></span></span>
      <span class="n num"><span class="hidden">{{#ja}}完了 {{/ja}}{{#en}}done {{/en}}</span>{{finished}}</span></li>
    {{/steps}}
    <li class="ready"><span>{{#ja}}準備完了{{/ja}}{{#en}}Ready{{/en}}<small>{{#ja}}書類がすべて手元に{{/ja}}{{#en}}all papers in hand{{/en}}</small></span>
      <span class="track" aria-hidden="true"><span class="finished" style="width:{{ready_share}}%"></span></span><span class="n num">{{ready}}</span></li>
    <li class="ready"><span>{{#ja}}工事完了{{/ja}}{{#en}}Visit done{{/en}}</span>
      <span class="track" aria-hidden="true"><span class="finished" style="width:{{visited_share}}%"></span></span><span class="n num">{{visited}}</span></li>
  </ol>
  <p class="key"><span><i style="background:var(--track)"></i>{{#ja}}完了{{/ja}}{{#en}}done{{/en}}</span><span><i style="background:repeating-linear-gradient(135deg, var(--track) 0 3px, transparent 3px 7px)"></i>{{#ja}}申請済み、到着待ち{{/ja}}{{#en}}applied, waiting{{/en}}</span><span><i style="background:var(--faint)"></i>{{#ja}}申請前{{/ja}}{{#en}}to apply{{/en}}</span></p>
</section>
<section id="nights">
  <h2>{{#ja}}夜ごとの推移{{/ja}}{{#en}}Night by night{{/en}}</h2>
  {{^curves}}
  <p class="lead">{{#ja}}2晩目から、エラーと準備完了の推移をここに表示します。{{/ja}}{{#en}}From the second night on, errors and ready stations show here.{{/en}}</p>
  {{/curves}}
  <div class="curves">
    {{#curves}}
    <figure class="{{curve}}">
      <h3><span>{{curve_title}}</span><span><b class="num">{{now}}</b> <small class="num{{#worse}} worse{{/worse}}{{#better}} better{{/better}}">{{change}}</small></span></h3>
      <svg viewBox="0 0 {{width}} {{height}}" role="img" aria-label="{{curve_title}}: {{#points}}{{night}} {{value}}; {{/points}}">
        <line class="axis" x1="0" x2="{{width}}" y1="126" y2="126"/>
        <polygon class="surface" points="{{surface}}"/>
        <polyline class="line" points="{{line}}"/>
        {{#points}}
        <circle cx="{{x}}" cy="{{y}}" r="{{#is_last}}5{{/is_last}}{{^is_last}}3{{/is_last}}"><title>{{night}}: {{value}}</title></circle>
        {{#is_first}}<text x="{{x}}" y="{{label_y}}">{{value}}</text>{{/is_first}}{{#is_last}}<text class="now" x="{{x}}" y="{{label_y}}" text-anchor="end">{{value}}</text>{{/is_last}}
        {{/points}}
        <text x="4" y="144">{{first}}</text><text x="{{width}}" y="144" text-anchor="end">{{last}}</text>
      </svg>
    </figure>
    {{/curves}}
  </div>
</section>
</div>

<section id="offices" class="long">
  <h2>{{#ja}}営業所{{/ja}}{{#en}}Offices{{/en}} <small>{{#ja}}要注意の多い順 ・ エラーは、コードが使えない行と重複した行の分を除く{{/ja}}{{#en}}most at risk first · errors in rows without a usable code and in repeated rows are not counted{{/en}}{{#offices_left}}{{#ja}} ・ {{offices_total}}か所のうち{{offices_shown}}か所を表示 ・ {{/ja}}{{#en}} · {{offices_shown}} of {{offices_total}} shown · {{/en}}<a href="stations.csv">{{#ja}}残り{{offices_left}}か所{{/ja}}{{#en}}{{offices_left}} more{{/en}}</a>{{/offices_left}}</small></h2>
  <div class="scroll">
  <table class="offices sortable">
    <thead><tr><th scope="col">{{#ja}}営業所{{/ja}}{{#en}}Office{{/en}}</th><th scope="col" class="n">{{#ja}}件数{{/ja}}{{#en}}Stations{{/en}}</th><th scope="col" class="fixed">{{#ja}}状態の内訳{{/ja}}{{#en}}Statuses{{/en}}</th><th scope="col" class="n">{{#ja}}要注意{{/ja}}{{#en}}At risk{{/en}}</th><th scope="col" class="n">{{#ja}}割合{{/ja}}{{#en}}Share{{/en}}</th><th scope="col" class="n">{{#ja}}期限間近{{/ja}}{{#en}}Due soon{{/en}}</th><th scope="col" class="n">{{#ja}}準備完了{{/ja}}{{#en}}Ready{{/en}}</th><th scope="col" class="n">{{#ja}}エラー{{/ja}}{{#en}}Errors{{/en}}</th></tr></thead>
    <tbody>
    {{#offices}}
    <tr><th scope="row"{{#office}}{{#en}} lang="ja"{{/en}}{{/office}}>{{office}}{{^office}}{{#ja}}(未入力){{/ja}}{{#en}}(none){{/en}}{{/office}}</th><td class="n">{{total}}</td>
      <td><span class="bar">{{#segments}}<span class="s {{status}}" style="width:{{width}}%" title="{{status_name}} {{count}}"><span class="hidden">{{status_name}} </span>{{#wide}}{{count}}{{/wide}}{{^wide}}<span class="hidden">{{count}}</span>{{/wide}}</span>{{/segments}}</span></td>
      <td class="n">{{in_danger}}</td><td class="n">{{share}}</td><td class="n">{{due_soon}}</td><td class="n">{{complete}}</td><td class="n">{{errors}}</td></tr>
    {{/offices}}
    </tbody>
  </table>
  </div>
  <p class="key">{{#figures}}<span><i class="s {{status}}"></i>{{status_sign}} {{status_name}}</span>{{/figures}}</p>
</section>

<section id="rules" class="long">
  <h2>{{#ja}}指摘の種類{{/ja}}{{#en}}Findings by rule{{/en}} <small>{{rules_counted}}{{#ja}} ・ くわしくは errors.csv{{/ja}}{{#en}} · details in errors.csv{{/en}}</small></h2>
  <div class="scroll tall" tabindex="0" role="region" aria-label="{{#ja}}指摘の種類{{/ja}}{{#en}}Findings by rule{{/en}}">
  <table class="rules sortable">
    <thead><tr><th scope="col">{{#ja}}重要度{{/ja}}{{#en}}Severity{{/en}}</th><th scope="col">{{#ja}}内容{{/ja}}{{#en}}What{{/en}}</th><th scope="col" class="n">{{#ja}}件数{{/ja}}{{#en}}Count{{/en}}</th>{{#compared}}<th scope="col" class="n">{{#ja}}新規・再発{{/ja}}{{#en}}New or back{{/en}}</th><th scope="col" class="n">{{#ja}}解消{{/ja}}{{#en}}Gone{{/en}}</th>{{/compared}}<th scope="col">{{#ja}}規則{{/ja}}{{#en}}Rule{{/en}}</th></tr></thead>
    <tbody>
    {{#rules}}
    <tr id="rule-{{rule}}"><td data-value="{{severity_order}}"><span class="tag {{severity}}">{{severity_name}}</span></td><td>{{title}}</td><td class="n">{{count}}</td>{{#compared}}<td class="n">{{#new}}<b class="worse">{{new}}</b>{{/new}}{{^new}}<span class="soft">0</span>{{/new}}</td><td class="n">{{#gone}}<b class="better">{{gone}}</b>{{/gone}}{{^gone}}<span class="soft">0</span>{{/gone}}</td>{{/compared}}<td class="soft">{{rule}}</td></tr>
    {{/rules}}
    </tbody>
  </table>
  </div>
  {{#rules_left}}
  <p class="lead print">{{#ja}}紙には先頭の分だけを印刷します。残りの{{rules_left}}種類はこのページか errors.csv をご覧ください。{{/ja}}{{#en}}Only the first rules are printed; {{rules_left}} more are on screen and in errors.csv.{{/en}}</p>
  {{/rules_left}}
</section>

<section id="files" class="long">
  <h2>{{#ja}}読み込んだファイル{{/ja}}{{#en}}Files read{{/en}} <small>{{file_count}}{{#ja}}件{{/ja}}</small></h2>
  {{#missing_files}}
  <p class="lead worse">{{missing_files}}</p>
  {{/missing_files}}
  {{#missing_codes}}
  <p class="lead">{{missing_codes}}</p>
  {{/missing_codes}}
  <div class="scroll">
  <table class="files sortable">
    <thead><tr><th scope="col">{{#ja}}ファイル{{/ja}}{{#en}}File{{/en}}</th><th scope="col">{{#ja}}文字コード{{/ja}}{{#en}}Encoding{{/en}}</th><th scope="col" class="n">{{#ja}}読んだ行{{/ja}}{{#en}}Rows read{{/en}}</th><th scope="col" class="n">{{#ja}}確認した行{{/ja}}{{#en}}Judged{{/en}}</th><th scope="col" class="n">{{#ja}}飛ばした行{{/ja}}{{#en}}Skipped{{/en}}</th><th scope="col" class="n">{{#ja}}エラー{{/ja}}{{#en}}Errors{{/en}}</th><th scope="col" class="n">{{#ja}}警告{{/ja}}{{#en}}Warnings{{/en}}</th></tr></thead>
    <tbody>
    {{#files}}
    <tr><td>{{file}}{{#unread}} <span class="tag error">{{#ja}}確認した行なし{{/ja}}{{#en}}no rows judged{{/en}}</span>{{/unread}} <small class="soft num">{{size}}</small>
      <ul class="notes">{{#notes}}<li>{{note}}</li>{{/notes}}{{#more_notes}}<li>{{#ja}}ほか{{more_notes}}件(errors.csv){{/ja}}{{#en}}and {{more_notes}} more (errors.csv){{/en}}</li>{{/more_notes}}</ul></td>
      <td>{{encoding}}{{^encoding}}–{{/encoding}}</td><td class="n">{{rows_read}}</td><td class="n">{{rows_judged}}</td><td class="n">{{rows_skipped}}</td><td class="n">{{errors}}</td><td class="n">{{warnings}}</td></tr>
    {{/files}}
    </tbody>
  </table>
  </div>
</section>

{{#has_cuts}}
<section id="cuts">
  <h2>{{#ja}}ここに載っていないもの{{/ja}}{{#en}}What is left out{{/en}}</h2>
  <ul class="cuts">
    {{#cuts}}
    <li>{{sentence}}</li>
    {{/cuts}}
  </ul>
</section>
{{/has_cuts}}

<p class="lead print">{{#ja}}全ステーションの一覧は、画面か stations.csv をご覧ください。{{/ja}}{{#en}}All stations: on screen, or in stations.csv.{{/en}}</p>
<section id="stations"{{#stations_left}} data-left="{{stations_left}}"{{/stations_left}}>
  <h2>{{#ja}}全ステーション{{/ja}}{{#en}}Stations{{/en}} <small>{{stations_shown}} / {{total}}{{#stations_left}}{{#ja}} ・ 急ぐ順 ・ {{/ja}}{{#en}} · most urgent first · {{/en}}<a href="stations.csv">{{#ja}}残り{{stations_left}}件{{/ja}}{{#en}}{{stations_left}} more{{/en}}</a>{{/stations_left}}</small></h2>
  <form class="filter">
    <label>{{#ja}}名称・コード・担当などで探す{{/ja}}{{#en}}Name, code, sales rep …{{/en}}<input type="search" name="text" autocomplete="off"></label>
    <label>{{#ja}}状態{{/ja}}{{#en}}Status{{/en}}<select name="status"><option value="">{{#ja}}すべて{{/ja}}{{#en}}all{{/en}}</option>{{#status_options}}<option value="{{value}}">{{label}}</option>{{/status_options}}</select></label>
    <label>{{#ja}}営業所{{/ja}}{{#en}}Office{{/en}}<select name="office"><option value="">{{#ja}}すべて{{/ja}}{{#en}}all{{/en}}</option>{{#office_options}}<option value="{{value}}">{{label}}{{^label}}{{#ja}}(未入力){{/ja}}{{#en}}(none){{/en}}{{/label}}</option>{{/office_options}}</select></label>
    <output aria-live="polite" aria-label="{{#ja}}表示している件数{{/ja}}{{#en}}rows shown{{/en}}"></output>
  </form>
  <div class="scroll">
  <table class="list sortable">
    <thead><tr><th scope="col">{{#ja}}ステーション{{/ja}}{{#en}}Station{{/en}}</th><th scope="col">{{#ja}}営業所{{/ja}}{{#en}}Office{{/en}}</th><th scope="col">{{#ja}}状態{{/ja}}{{#en}}Status{{/en}}</th><th scope="col">{{#ja}}工事日{{/ja}}{{#en}}Visit{{/en}}</th><th scope="col">{{#ja}}次の手続き{{/ja}}{{#en}}Next{{/en}}</th><th scope="col">{{#ja}}期限{{/ja}}{{#en}}Due{{/en}}</th><th scope="col" class="n">{{#ja}}エラー{{/ja}}{{#en}}Errors{{/en}}</th><th scope="col" class="n">{{#ja}}警告{{/ja}}{{#en}}Warnings{{/en}}</th></tr></thead>
    <tbody>
    {{#stations}}
    <tr data-status="{{status}}" data-office="{{office_key}}"><td><a href="{{page}}"{{#en}} lang="ja"{{/en}}>{{station_name}}{{^station_name}}{{station}}{{/station_name}}</a><small class="num">{{station}}</small></td><td{{#en}} lang="ja"{{/en}}>{{office}}<small>{{sales_rep}}</small></td><td data-value="{{status_order}}"><span class="badge {{badge}}"><span aria-hidden="true">{{status_sign}} </span>{{status_name}}</span>{{#status_since}}<small>{{#en}}since {{/en}}{{status_since}}{{#ja}}から{{/ja}}</small>{{/status_since}}</td><td class="num" data-value="{{construction_on}}">{{construction_on}}{{^construction_on}}<span class="soft">{{construction_missing}}</span>{{/construction_on}}</td><td>{{next_title}}</td><td class="num">{{next_due}}</td><td class="n">{{errors}}{{^errors}}<span class="soft">0</span>{{/errors}}</td><td class="n">{{warnings}}{{^warnings}}<span class="soft">0</span>{{/warnings}}</td></tr>
    {{/stations}}
    </tbody>
  </table>
  </div>
</section>
</main>
<footer>{{#ja}}個人情報を含みます。取り扱いにご注意ください。お問い合わせ: {{call_centre}}{{/ja}}{{#en}}Contains personal data: handle with care. Questions: {{call_centre}}{{/en}}</footer>
{{> summary-script}}
</body>
</html>

"""####,
    "today-script": ####"""
<script>
"use strict";
{
  // A page is written only when what it says changes: what counts from today is filled in when it is opened.
  const number = (day) => Date.parse(day) / 86400000;
  const today = number(new Intl.DateTimeFormat("sv-SE", { timeZone: "Asia/Tokyo" }).format(new Date()));
  const distance = (days) => {
    {{#ja}}
    if (days === 0) return "本日";
    return days > 0 ? `あと${days}日` : `${-days}日経過`;
    {{/ja}}
    {{#en}}
    if (days === 0) return "today";
    const words = Math.abs(days) === 1 ? "1 day" : `${Math.abs(days)} days`;
    return days > 0 ? `${words} left` : `${words} ago`;
    {{/en}}
  };
  for (const place of document.querySelectorAll("[data-day]")) {
    const days = number(place.dataset.day) - today;
    const words = distance(days);
    place.textContent = "bracketed" in place.dataset ? {{#ja}}`（${words}）`{{/ja}}{{#en}}` (${words})`{{/en}} : words;
    if (days < 0 && "deadline" in place.dataset) place.classList.add("red");
  }
  for (const line of document.querySelectorAll("svg[data-first]")) {
    const [first, last] = [number(line.dataset.first), number(line.dataset.last)];
    const inside = Math.min(Math.max(today, first), last);
    const x = 130 + Math.floor(562 * (inside - first) / Math.max(1, last - first));
    const mark = line.querySelector(".today");
    const text = mark.querySelector("text");
    mark.setAttribute("transform", `translate(${x})`);
    text.setAttribute("dx", x > 632 ? -4 : 4);
    text.setAttribute("text-anchor", x > 632 ? "end" : "start");
    mark.removeAttribute("display");
    // Where the line is wider than the window, today is what to begin with.
    const frame = line.closest("figure");
    if (frame) frame.scrollLeft = x / 700 * frame.scrollWidth - frame.clientWidth / 2;
    for (const bar of line.querySelectorAll("[data-grows]")) {
      bar.setAttribute("width", Math.max(bar.width.baseVal.value, x - bar.x.baseVal.value));
    }
  }
  const night = /^#as-of-(\d{4})-(\d\d)-(\d\d)$/.exec(location.hash);
  for (const place of night ? document.querySelectorAll("[data-night]") : []) {
    const [year, month, day] = night.slice(1).map(Number);
    {{#ja}}
    place.textContent = `${year}年${month}月${day}日の夜に確認済みです。`;
    {{/ja}}
    {{#en}}
    place.textContent = `Checked in the night of ${night[0].slice(7)}. `;
    {{/en}}
  }
}
</script>

"""####,
  ]
}
