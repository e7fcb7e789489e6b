import { Link, Row } from "../../components/index.ts";
import { byWhom } from "../reading/words.ts";

type Answers = {
  themes: readonly { id: string; name: string }[];
  contributions: readonly {
    reference: string;
    perspective: Parameters<typeof byWhom>[0];
    channel: NonNullable<Parameters<typeof byWhom>[1]>;
    passage: string;
    part: boolean;
  }[];
};

/** What a response answers, in one line: "the theme “Help at night”", "a carer, online (CW-7K3M)". */
export function answersInWords({ themes, contributions }: Answers): string {
  const said = [
    ...themes.map(({ name }) => `the theme “${name}”`),
    ...contributions.map(
      ({ reference, perspective, channel, part }) =>
        `${part ? "part of " : ""}${reference}: ${byWhom(perspective, channel).toLowerCase()}`,
    ),
  ];
  return said.join("; ");
}

/** The ways to the themes and passages that a response answers. What it answers as a whole is quoted with its own. */
export function WhatItAnswers({ answers, here }: { answers: Answers; here: string }) {
  const parts = answers.contributions.filter(({ part }) => part);
  if (answers.themes.length + parts.length === 0) return null;
  return (
    <Row>
      {answers.themes.map(({ id, name }) => (
        <Link key={id} href={`${here}/themes/${id}`} alone>
          The theme “{name}”
        </Link>
      ))}
      {parts.map(({ reference, passage }) => (
        <Link key={passage} href={`${here}/contributions/${reference}?passage=${passage}`} alone>
          The passage of {reference}
        </Link>
      ))}
    </Row>
  );
}
