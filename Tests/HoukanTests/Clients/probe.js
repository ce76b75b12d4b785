"use strict";
// Watches a page from its first moment and reports what it found; see Browser.swift.
(() => {
  const report = { errors: [], violations: [], fetched: [], obstacles: [], steps: {} };
  addEventListener("error", (event) => report.errors.push(String(event.message)));
  addEventListener("unhandledrejection", (event) => report.errors.push(String(event.reason)));
  addEventListener("securitypolicyviolation", (event) => report.violations.push(event.violatedDirective + " " + event.blockedURI));

  const visible = (element) => element.getClientRects().length > 0 && getComputedStyle(element).visibility !== "hidden";
  const nameOf = (element) => (element.getAttribute("aria-label") ?? "").trim() || element.textContent.trim()
    || (element.labels?.[0]?.textContent ?? "").trim() || (element.getAttribute("title") ?? "").trim();

  const headings = () => {
    let last = 0;
    const found = [...document.querySelectorAll("h1, h2, h3, h4, h5, h6")];
    if (found.filter((heading) => heading.tagName === "H1").length === 0) report.obstacles.push("no h1");
    for (const heading of found) {
      const level = Number(heading.tagName[1]);
      if (level > last + 1) report.obstacles.push(`h${last} is followed by h${level}: ${heading.textContent.trim()}`);
      if (heading.textContent.trim() === "") report.obstacles.push(`empty ${heading.tagName}`);
      last = level;
    }
  };
  const names = () => {
    for (const element of document.querySelectorAll("a[href], button, input, select, output, [role=img], [role=region], [tabindex]")) {
      if (nameOf(element) === "") report.obstacles.push(`no name: ${element.outerHTML.slice(0, 80)}`);
    }
    for (const table of document.querySelectorAll("table")) {
      if (table.tHead && [...table.tHead.querySelectorAll("th")].some((head) => head.textContent.trim() === "")) {
        report.obstacles.push(`a column without a header: ${table.className}`);
      }
    }
    const ids = [...document.querySelectorAll("[id]")].map((element) => element.id);
    for (const id of ids.filter((id, index) => ids.indexOf(id) !== index)) report.obstacles.push(`id twice: ${id}`);
    for (const link of document.querySelectorAll("a[href^='#']")) {
      if (!document.getElementById(link.getAttribute("href").slice(1))) report.obstacles.push(`leads nowhere: ${link.getAttribute("href")}`);
    }
    if (!document.documentElement.lang) report.obstacles.push("no language");
    if (!document.title) report.obstacles.push("no title");
  };

  const channel = (value) => (value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
  const luminance = ([red, green, blue]) => 0.2126 * channel(red / 255) + 0.7152 * channel(green / 255) + 0.0722 * channel(blue / 255);
  const parse = (text) => {
    const numbers = text.match(/[\d.]+/g)?.map(Number) ?? [0, 0, 0, 0];
    return numbers.length === 3 ? [...numbers, 1] : numbers;
  };
  const groundOf = (element) => {
    for (let at = element; at; at = at.parentElement) {
      const ground = parse(getComputedStyle(at).backgroundColor);
      if (ground[3] > 0.5) return ground;
    }
    return matchMedia("(prefers-color-scheme: dark)").matches ? [18, 18, 18, 1] : [255, 255, 255, 1];
  };
  const contrast = (theme) => {
    const seen = new Set();
    for (const element of document.querySelectorAll("body *")) {
      const hasText = [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent.trim() !== "");
      if (!hasText || !visible(element) || element.closest(".hidden, svg, script, style, option")) continue;
      const style = getComputedStyle(element);
      const [front, back] = [luminance(parse(style.color)), luminance(groundOf(element))];
      const ratio = (Math.max(front, back) + 0.05) / (Math.min(front, back) + 0.05);
      const large = parseFloat(style.fontSize) >= 24 || (parseFloat(style.fontSize) >= 18.66 && Number(style.fontWeight) >= 700);
      const key = `${theme}: contrast ${ratio.toFixed(2)} of <${element.tagName.toLowerCase()} class="${element.className}">`;
      if (ratio < (large ? 3 : 4.5) && !seen.has(key)) {
        seen.add(key);
        report.obstacles.push(key);
      }
    }
  };

  const shown = () => [...document.querySelectorAll("#stations tbody tr")].filter((row) => !row.hidden).length;
  const set = (name, value) => {
    const field = document.querySelector(`#stations [name=${name}]`);
    field.value = value;
    field.dispatchEvent(new Event("input", { bubbles: true }));
  };
  const tryFilters = () => {
    if (!document.querySelector("#stations")) return;
    const rows = [...document.querySelectorAll("#stations tbody tr")];
    report.steps.all = String(shown());
    set("status", "overdue");
    report.steps.overdue = String(shown());
    report.steps.overdueRight = String(rows.filter((row) => row.dataset.status === "overdue").length);
    set("status", "");
    const office = rows[0].dataset.office;
    set("office", office);
    report.steps.office = String(shown());
    report.steps.officeRight = String(rows.filter((row) => row.dataset.office === office).length);
    set("office", "");
    const code = rows[3].querySelector("small").textContent.trim();
    set("text", [...code].map((digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)).join(""));
    report.steps.code = String(shown());
    set("text", "そのような名前はありません");
    report.steps.none = String(shown());
    report.steps.output = document.querySelector("#stations output").textContent;
    set("text", "");
    report.steps.cleared = String(shown());
  };
  const tryCalls = () => {
    const office = document.querySelector("#calls [name=office]");
    if (!office) return;
    const rows = [...document.querySelectorAll("#calls tbody tr")];
    const called = () => String(rows.filter(visible).length);
    report.steps.calls = called();
    office.value = rows[0].dataset.office;
    office.dispatchEvent(new Event("input", { bubbles: true }));
    report.steps.officesCalls = called();
    report.steps.officesCallsRight = String(rows.filter((row) => row.dataset.office === office.value).length);
    office.value = "";
    office.dispatchEvent(new Event("input", { bubbles: true }));
    report.steps.callsAgain = called();
    document.querySelector("#calls .rest").click();
    report.steps.moreCalls = called();
    report.steps.callsOutput = document.querySelector("#calls output").textContent;
    report.steps.callsHeading = document.querySelector("#calls h2").textContent.replace(/\s+/g, " ");
    const offices = [...document.querySelectorAll("#calls [name=office], #visits [name=office]")].flatMap(countsOfOffices);
    report.steps.officesWithTooFewRows = String(offices.filter(([shown, all]) => shown < Math.min(all, 20)).length);
    report.steps.officesWithRows = String(offices.length);
  };
  // Per office that can be chosen, how many rows are shown then and how many it has.
  const countsOfOffices = (field) =>
    [...field.options].slice(1).map((option) => {
      field.value = option.value;
      field.dispatchEvent(new Event("input", { bubbles: true }));
      const rows = [...field.closest("section").querySelectorAll("tbody tr")].filter(visible);
      return [rows.length, Number(option.dataset.count)];
    });
  const trySorting = () => {
    const table = document.querySelector("#offices table.sortable");
    if (!table) return;
    const button = table.tHead.rows[0].cells[1].querySelector("button");
    const numbers = () => [...table.tBodies[0].rows].map((row) => Number(row.cells[1].textContent.replaceAll(",", "")));
    button.click();
    report.steps.sortedDown = String(numbers().every((number, index, all) => index === 0 || all[index - 1] >= number));
    button.click();
    report.steps.sortedUp = String(numbers().every((number, index, all) => index === 0 || all[index - 1] <= number));
    report.steps.ariaSort = table.tHead.rows[0].cells[1].getAttribute("aria-sort");
    document.querySelectorAll("th button").forEach((head) => head.click());
  };
  // How much of the page's width findings have, in hundredths, how tall the time line's letters are, and whether the
  // page itself has to be pushed sideways.
  const measure = () => {
    const page = document.documentElement;
    const widths = [...document.querySelectorAll(".findings td:last-child")].map((cell) => cell.clientWidth);
    if (widths.length > 0) report.steps.findings = String(Math.floor((100 * Math.min(...widths)) / page.clientWidth));
    const label = document.querySelector(".time text");
    if (label) {
      const scale = label.ownerSVGElement.getScreenCTM().a;
      report.steps.letters = String(Math.floor(parseFloat(getComputedStyle(label).fontSize) * scale));
    }
    report.steps.sideways = String(page.scrollWidth > page.clientWidth);
  };
  // The rules for dark, applied as if the system were dark.
  const darken = () => {
    for (const sheet of document.styleSheets) {
      for (const rule of sheet.cssRules) {
        if (rule instanceof CSSMediaRule && rule.conditionText.includes("prefers-color-scheme")) rule.media.mediaText = "all";
      }
    }
  };

  addEventListener("load", () => {
    try {
      headings();
      names();
      measure();
      contrast("light");
      trySorting();
      tryFilters();
      tryCalls();
      darken();
      contrast("dark");
    } catch (error) {
      report.errors.push(`probe: ${error.stack}`);
    }
    report.fetched = performance.getEntriesByType("resource").map((entry) => entry.name);
    const element = document.createElement("pre");
    element.id = "probe-report";
    element.textContent = JSON.stringify(report);
    document.body.append(element);
  });
})();
