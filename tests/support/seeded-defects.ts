/** A page with nothing wrong. Each defect changes one thing in it. */
export interface SeedPage {
  html?: string;
  head?: string;
  main?: string;
  lang?: string;
  title?: string;
}

export interface Defect extends SeedPage {
  name: string;
  /** Rules of which at least one must be among the findings. */
  caughtBy: RegExp;
}

const STYLE = `
  body { font: 18px/1.5 sans-serif; color: #17212b; background: #fffdf8; margin: 16px; }
  a { color: #0a4f5c; } :focus-visible { outline: 3px solid #17212b; outline-offset: 2px; }
  button, input[type=text] { min-height: 44px; min-width: 44px; font: inherit; color: #17212b;
    background: #fffdf8; } nav a { display: inline-block; padding: 12px; }
  nav ul { list-style: none; padding: 0; }`;

/** The whole HTML of a page; what is not given is as it should be. */
export function seedPage(seed: SeedPage): string {
  const lang = seed.lang ?? 'lang="en-GB"';
  const title = seed.title ?? "<title>Help at night, Meadow County Council</title>";
  return `<!doctype html><html ${lang}><head><meta charset="utf-8">${title}
    <meta name="viewport" content="width=device-width, initial-scale=1"><style>${STYLE}</style>${seed.head ?? ""}</head>
    ${seed.html ?? body(seed.main ?? "")}</html>`;
}

function body(main: string): string {
  return `<body><header><nav aria-label="Pages"><ul><li><a href="/help">Help with this page</a></li></ul></nav></header>
    <main><h1>Help at night</h1><p>We want to know what should change about help at night.</p>${main}</main>
    <footer><p>Meadow County Council</p></footer></body>`;
}

const DOT = "data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7";

export const engineDefects: Defect[] = [
  {
    name: "a picture without words",
    main: `<p>A lamp: <img src="${DOT}" width="60" height="60"></p>`,
    caughtBy: /image-alt|img_alt|img-alt|H37/,
  },
  {
    name: "a text box without a label",
    main: `<form action="/a"><p>Your name</p><input type="text" name="who"><button type="submit">Send it</button></form>`,
    caughtBy: /^label$|input_label|form-label|H91|F68/,
  },
  {
    name: "a button without a name",
    main: `<button type="submit"></button>`,
    caughtBy: /button-name|H91|input_label/,
  },
  {
    name: "a link without a name",
    main: `<p>Read on <a href="/b"></a></p>`,
    caughtBy: /link-name|a_text_purpose|H30/,
  },
  {
    name: "text too pale to read",
    main: `<p style="color:#aaa">The help starts at ten.</p>`,
    caughtBy: /contrast|G18/,
  },
  { name: "a page that does not say its language", lang: "", caughtBy: /html-has-lang|html_lang|H57/ },
  { name: "a page without a title", title: "", caughtBy: /document-title|page_title|H25/ },
  {
    name: "two things with one id, named by it",
    main: `<form action="/a"><p id="n">Name</p><p id="n">Age</p><input type="text" name="a" aria-labelledby="n"><button type="submit">Send it</button></form>`,
    caughtBy: /duplicate-id|element_id_unique|F77/,
  },
  {
    name: "a heading level left out",
    main: `<h4>Who can come</h4><p>Anybody.</p>`,
    caughtBy: /heading-order|heading_content|G141/,
  },
  {
    name: "a table without headers",
    main: `<table><tr><td>Night</td><td>Ten</td></tr><tr><td>Day</td><td>Four</td></tr></table>`,
    caughtBy: /table_headers|table.*header|H43|H63|td-has-header/,
  },
  {
    name: "a list item outside a list",
    main: `<div><li>Night</li></div>`,
    caughtBy: /listitem|list_children|list-item/,
  },
  {
    name: "choices that are not grouped",
    main: `<form action="/a"><p><input type="radio" id="y" name="r" value="y"><label for="y" style="padding:12px">Yes</label></p><p><input type="radio" id="x" name="r" value="n"><label for="x" style="padding:12px">No</label></p><button type="submit">Send it</button></form>`,
    caughtBy: /input_checkboxes_grouped|H71|radio/,
  },
  {
    name: "a control hidden from speech and not from the keyboard",
    main: `<div aria-hidden="true"><button type="submit">Send it</button></div>`,
    caughtBy: /aria-hidden-focus|aria_hidden_nontabbable/,
  },
  {
    name: "a role that does not exist",
    main: `<p role="banana">The help starts at ten.</p>`,
    caughtBy: /aria-roles|aria_role_valid|aria.*role/,
  },
  {
    name: "zoom switched off",
    head: `<meta name="viewport" content="width=device-width, user-scalable=no, maximum-scale=1">`,
    caughtBy: /viewport/,
  },
  {
    name: "a frame without a title",
    main: `<iframe srcdoc="<p>Map</p>" width="200" height="100"></iframe>`,
    caughtBy: /frame-title|frame_title|frame.*title|H64/,
  },
  {
    name: "a page that reloads itself",
    head: `<meta http-equiv="refresh" content="30">`,
    caughtBy: /meta-refresh|meta_refresh|F41|F40/,
  },
  {
    name: "a control inside a control",
    main: `<p><a href="/c" style="display:inline-block;padding:14px">Open <button type="submit">Send it</button></a></p>`,
    caughtBy: /nested-interactive|widget_tabbable|element_tabbable|nested/,
  },
];

export const ownDefects: Defect[] = [
  {
    name: "focus made invisible",
    main: `<button type="submit" style="outline:none">Send it</button>`,
    caughtBy: /^focus-invisible$/,
  },
  {
    name: "two links that sound the same",
    main: `<p>About the night: <a href="/n">read more</a>. About the day: <a href="/d">read more</a>.</p>`,
    caughtBy: /^identical-link-texts$/,
  },
  {
    name: "Welsh that is not marked",
    main: `<p>Mae hyn yn bwysig iawn i ni ac rydw i eisiau i chi wybod bod pob un wedi gofyn.</p>`,
    caughtBy: /^language-of-parts$/,
  },
  {
    name: "a word that blinks",
    main: `<p id="b">Closing soon</p><script>setInterval(() => { b.style.visibility = b.style.visibility ? "" : "hidden" }, 300)</script>`,
    caughtBy: /^movement$/,
  },
  {
    name: "a message that nobody hears",
    main: `<p role="status"></p><p id="said"></p><button type="button" id="save">Save it</button><script>save.onclick = () => { said.textContent = "Your answer is saved" }</script>`,
    caughtBy: /^status-message$/,
  },
  {
    name: "a file's name as the words of a picture",
    main: `<p>A lamp: <img src="${DOT}" width="60" height="60" alt="IMG_2041.jpg"></p>`,
    caughtBy: /^file-name-as-alt$/,
  },
];

/** More that the engines catch: what is seen and what is said differ, and what is said leans on what is seen. */
export const moreEngineDefects: Defect[] = [
  {
    name: "an instruction that points to a side",
    main: `<p>Press the round button on the right to go on.</p>`,
    caughtBy: /^text_sensory_misuse$/,
  },
  {
    name: "a label that speech cannot reach",
    main: `<button type="submit" aria-label="Proceed">Send my answers</button>`,
    caughtBy: /label-content-name-mismatch|label_name_visible|F96/,
  },
];

/** Beyond the 24: what only a box or a second look can tell. */
export const boxDefects: Defect[] = [
  {
    name: "focus made invisible on a phone, at the page's first control",
    head: `<style>@media (max-width: 400px) { nav a:focus-visible { outline: none } }</style>`,
    main: `<p><a href="/n" style="display:inline-block;padding:12px">About the night</a></p>`,
    caughtBy: /^focus-invisible$/,
  },
  {
    name: "a film that nobody has looked at",
    main: `<video controls width="200" height="100" aria-label="How to take part"></video>`,
    caughtBy: /^media$/,
  },
  {
    name: "a page that scrolls sideways on a phone",
    main: `<p style="width:600px">The help starts at ten.</p>`,
    caughtBy: /^reflow$/,
  },
  {
    name: "a button too small to press",
    main: `<button type="submit" style="min-height:0;min-width:0;width:30px;height:30px">Go</button>`,
    caughtBy: /^target-size$/,
  },
  {
    name: "a control under something that stays put",
    main: `<button type="submit">Send it</button><div style="position:fixed;inset:0;background:#fffdf8">Cookies</div>`,
    caughtBy: /^focus-covered$/,
  },
  {
    name: "a place the keyboard cannot leave",
    main: `<p><input type="text" aria-label="Name" name="a" onkeydown="event.preventDefault()"></p>`,
    caughtBy: /^focus-trap$/,
  },
  {
    name: "an animation without end",
    head: `<style>@keyframes m { to { opacity: .5 } } h1 { animation: m 1s infinite }</style>`,
    caughtBy: /^movement$/,
  },
  {
    name: "a language switch that is not marked",
    main: `<p><a href="/cy" style="display:inline-block;padding:12px">Cymraeg</a></p>`,
    caughtBy: /^language-of-parts$/,
  },
  {
    name: "scripts without a live region",
    head: `<script type="module" src="data:text/javascript,0"></script>`,
    caughtBy: /^status-message$/,
  },
];

/** Near misses: each looks a little like a defect and is none. */
export const cleanPages: (SeedPage & { name: string })[] = [
  { name: "the plain page" },
  {
    name: "a form, a table and marked Welsh",
    main: `<form action="/a"><p><label for="w">Your name</label> <input type="text" id="w" name="who"></p><button type="submit">Send it</button></form><table><caption>Hours</caption><thead><tr><th scope="col">When</th><th scope="col">Hours</th></tr></thead><tbody><tr><th scope="row">Night</th><td>Ten</td></tr></tbody></table><p lang="cy">Mae hyn yn bwysig iawn i ni ac rydw i eisiau i chi wybod bod pob un wedi gofyn.</p>`,
  },
  {
    name: "two links of one name to one place",
    main: `<p>About the night: <a href="/n">read about the night</a>.</p><p>Once more: <a href="/n">read about the night</a>.</p>`,
  },
  {
    name: "a message that is spoken",
    main: `<p role="status" aria-atomic="true" id="said"></p><button type="button" id="save">Save it</button><script>save.onclick = () => { said.textContent = "Your answer is saved" }</script>`,
  },
  {
    name: "a picture with words",
    main: `<p>A lamp: <img src="${DOT}" width="60" height="60" alt="A small lamp beside a bed"></p>`,
  },
];
