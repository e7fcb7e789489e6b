/** Somebody whose browser runs no scripts: pages and posted forms over HTTP, with cookies. */
export interface Page {
  status: number;
  html: string;
  location: string | null;
  headers: Headers;
}

export interface Form {
  action: string;
  fields: Record<string, string>;
  /** The names of the boxes that words are typed into. */
  boxes: string[];
}

type Typed = Record<string, string> | FormData | URLSearchParams;
type Send = { method?: string; body?: BodyInit; headers?: Record<string, string> };

let visitors = 0;

export function createFormVisitor(url: string) {
  const cookies = new Map<string, string>();
  visitors += 1;
  let asked = 0;
  /** Asks once; failures are counted by address, so each request may come from one of its own. */
  const send = async (path: string, { headers, ...init }: Send = {}): Promise<Page> => {
    asked += 1;
    const response = await fetch(`${url}${path}`, {
      ...init,
      redirect: "manual",
      headers: {
        cookie: [...cookies].map((pair) => pair.join("=")).join("; "),
        "x-forwarded-for": `10.${visitors}.${asked >> 8}.${asked & 255}`,
        ...headers,
      },
    });
    const html = await response.text();
    return {
      status: response.status,
      html,
      location: response.headers.get("location"),
      headers: response.headers,
    };
  };
  const keep = (page: Page) => {
    for (const line of page.headers.getSetCookie()) {
      const [pair = ""] = line.split(";");
      const cut = pair.indexOf("=");
      cookies.set(pair.slice(0, cut), pair.slice(cut + 1));
    }
    return page;
  };
  return {
    cookies,
    send,
    /** Opens a page and keeps its cookies. */
    open: async (path: string) => keep(await send(path)),
    /** Sends a form and keeps its cookies. */
    post: async (path: string, typed: Typed) =>
      keep(
        await send(path, {
          method: "POST",
          body: typed instanceof FormData ? typed : new URLSearchParams(typed),
        }),
      ),
  };
}
export type FormVisitor = ReturnType<typeof createFormVisitor>;

const ENTITIES: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', "#x27": "'", "#39": "'" };

/** Text out of HTML, as somebody reads it. */
export function readable(html: string): string {
  return html.replace(/&(#?\w+);/g, (whole, name: string) => ENTITIES[name] ?? whole);
}

function attributesOf(tag: string): Record<string, string> {
  const found = [...tag.matchAll(/([\w-]+)="([^"]*)"/g)];
  return Object.fromEntries(found.map(([, name = "", value = ""]) => [name, readable(value)]));
}

/** The forms of a page that send something; one for each button that says what is meant. */
export function formsIn(html: string, path: string): Form[] {
  return [...html.matchAll(/<form\b([^>]*)>(.*?)<\/form>/gs)].flatMap(([, head = "", inside = ""]) => {
    const { method, action: to = path } = attributesOf(head);
    if (method?.toLowerCase() !== "post") return [];
    const { pathname, search } = new URL(to, `http://here.invalid${path}`);
    const action = pathname + search;
    const fields: Record<string, string> = {};
    const boxes: string[] = [];
    const buttons: [string, string][] = [];
    for (const [, tag = "", rest = "", after = ""] of inside.matchAll(
      /<(input|textarea|select|button)\b([^>]*)>(?=(.{0,400}))/gs,
    )) {
      const { name, value = "", type } = attributesOf(rest);
      if (!name) continue;
      if (tag === "textarea" || type === "text") boxes.push(name);
      if (tag === "button") buttons.push([name, value]);
      else if (tag === "select") fields[name] = /value="([^"]+)"/.exec(after)?.[1] ?? "";
      else fields[name] ??= value;
    }
    if (buttons.length === 0) return [{ action, fields, boxes }];
    return buttons.map(([name, value]) => ({ action, boxes, fields: { ...fields, [name]: value } }));
  });
}
