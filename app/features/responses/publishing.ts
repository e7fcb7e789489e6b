/** A draft with the revision that somebody saw of it, as the value of a field. */
export const draftValue = (id: string, revision: number) => `${id} ${revision}`;

/** The drafts that a form names. */
export const draftsIn = (form: FormData) =>
  form.getAll("draft").map((value) => {
    const [response = "", revision] = String(value).split(" ");
    return { response, revision: Number(revision) };
  });

const count = (value: string | null) => (/^\d{1,3}$/.test(value ?? "") ? Number(value) : null);

/** What became of publishing, as the address of the page afterwards says it. */
export function publishedNotice(query: URLSearchParams) {
  const published = count(query.get("published"));
  if (published === null) return null;
  const left = count(query.get("left")) ?? 0;
  return {
    tone: published > 0 ? ("agreed" as const) : ("waiting" as const),
    title:
      published === 0
        ? "Nothing was published just now"
        : published === 1
          ? "1 response is published"
          : `${published} responses are published`,
    left:
      left > 0
        ? `${left} ${left === 1 ? "was" : "were"} left out: somebody changed the words meanwhile, asked for a change, or has to read something first.`
        : published === 0
          ? "Somebody else may have published them a moment ago."
          : null,
  };
}
