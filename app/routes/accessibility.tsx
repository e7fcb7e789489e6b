import type { MetaFunction } from "@remix-run/node";
import { statement } from "../../accessibility/statement.ts";
import { Details, Link, PageTitle, Stack, Table } from "../components/index.ts";
import { pageTitle } from "../lib/page-title.ts";

export const meta: MetaFunction = () => [{ title: pageTitle("Accessibility") }];

export default function AccessibilityPage() {
  const { aim, checks, ledger, notChecked, knownIssues } = statement;
  return (
    <Stack gap="large">
      <PageTitle lede="What we did so that everybody can use this, how we checked it, and what does not work yet.">
        Accessibility
      </PageTitle>
      <section aria-labelledby="made">
        <h2 id="made">How it is made</h2>
        <ul>
          <li>
            Everything that people taking part need works without scripts, with a keyboard and on a small
            phone.
          </li>
          <li>
            You choose size, spacing, colours, Easy Read and calm:{" "}
            <Link href="/preferences">change how this looks</Link>.
          </li>
          <li>Nothing moves by itself, and nothing has to be done in a hurry.</li>
        </ul>
        <p>We aim for {aim}. We do not claim it: here is what was checked, and what was not.</p>
      </section>
      <section aria-labelledby="checked">
        <h2 id="checked">What was checked</h2>
        <Table
          caption="Checks that were run"
          columns={["What", "How", "When", "Result"]}
          rows={checks.map(({ what, how, when, result }) => ({
            key: what,
            cells: [what, how, when, result],
          }))}
        />
      </section>
      <section aria-labelledby="criteria">
        <h2 id="criteria">Each criterion</h2>
        <p>
          The guidelines have {ledger.length} criteria at levels A and AA. A test stands for each. A test
          finds much, and not everything: people have to try it too.
        </p>
        <Details summary={`How each of the ${ledger.length} criteria is checked`}>
          <Table
            caption="Criteria of WCAG 2.2"
            columns={["Criterion", "Level", "How it is checked"]}
            rows={ledger.map(({ criterion, level, how }) => ({
              key: criterion,
              cells: [criterion, level, how],
            }))}
          />
        </Details>
      </section>
      <section aria-labelledby="not-checked">
        <h2 id="not-checked">What was not checked</h2>
        <ul>
          {notChecked.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="known">
        <h2 id="known">What does not work well yet</h2>
        <Table
          caption="Known problems"
          columns={["Problem", "For whom", "What to do instead", "Since"]}
          rows={knownIssues.map(({ issue, whom, instead, since }) => ({
            key: issue,
            cells: [issue, whom, instead, since],
          }))}
        />
      </section>
      <section aria-labelledby="tell">
        <h2 id="tell">Tell us</h2>
        <p>
          If something stops you, tell the council that invited you. It must offer you another way to take
          part: on paper, by phone, or with somebody to help you.
        </p>
      </section>
    </Stack>
  );
}
