import { Panel, PeoplesWords, Stack } from "../../components/index.ts";

/** Words that could not be saved, so that whoever wrote them can take them along. */
export function KeptWords({ texts }: { texts: readonly string[] }) {
  return (
    <section aria-labelledby="kept-words">
      <Panel>
        <Stack>
          <h2 id="kept-words">What you wrote</h2>
          <p>It is not saved. Copy it, or print this page, before you go on.</p>
          {texts.map((text) => (
            <PeoplesWords key={text}>{text}</PeoplesWords>
          ))}
        </Stack>
      </Panel>
    </section>
  );
}
