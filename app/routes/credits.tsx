import type { MetaFunction } from "@remix-run/node";
import { PageTitle, Table } from "../components/index.ts";
import { pageTitle } from "../lib/page-title.ts";

export const meta: MetaFunction = () => [{ title: pageTitle("Pictures and letters") }];

const credits = [
  ["Letters", "The Atkinson Hyperlegible Next and Mono Project Authors", "SIL Open Font License 1.1"],
  ["Most pictures", "Tabler Icons, by Paweł Kuna; some lines coloured by us", "MIT licence"],
  ["Vote, support, carer and council", "Drawn for Throughline", "MIT licence"],
  ["The thread", "Drawn for Throughline", "MIT licence"],
] as const;

export default function CreditsPage() {
  return (
    <>
      <PageTitle lede="Who made what you see here, and how it may be used.">Pictures and letters</PageTitle>
      <Table
        caption="Credits"
        columns={["What", "Who made it", "Licence"]}
        rows={credits.map((cells) => ({ key: cells[0], cells }))}
      />
    </>
  );
}
