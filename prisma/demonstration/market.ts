import type { Market } from "./types.ts";

export const market: Market = {
  activity: "market-test",
  registrations: [
    { organisation: "hearthside", day: -13 },
    { organisation: "meridale", day: -13 },
    { organisation: "lantern", day: -11 },
    { organisation: "oakenford", day: -8 },
  ],
  answers: [
    {
      key: "hearthside-lots",
      organisation: "hearthside",
      question: "lots",
      day: -6,
      text: "Two lots, with one night line across both. Carers in Tidewick look to the coast and carers in Marrowdale to the market towns; they do not share buses, let alone groups. But a night line for one of them alone is a person waiting for a phone to ring.",
    },
    {
      key: "hearthside-night",
      organisation: "hearthside",
      question: "night-cost",
      day: -6,
      text: "Two people awake from 5 pm to 9 am and one on call comes to £148,500 a year at our rates, with the real living wage, a night premium of 18 % and supervision. We would lose about £9,000 of that in the first year, and carry it from reserves.",
      confidential: {
        reason: "Shows our rates and reserves, which others could use against us in a tender.",
        summary:
          "Two people awake each night with one on call. The cost is about a quarter of the yearly budget. Sharing it between the two areas is what makes it possible.",
        expiresDay: 365,
      },
    },
    {
      key: "hearthside-barriers",
      organisation: "hearthside",
      question: "barriers",
      day: -6,
      text: "The form that asks for three years of audited accounts and £10 million of insurance. We are solvent and careful and we have neither. Also, twelve weeks to get ready must not fall over Christmas, when nobody can be hired.",
    },
    {
      key: "meridale-lots",
      organisation: "meridale",
      question: "lots",
      day: -4,
      text: "One contract, with one management cost, would leave more for the front line. We would expect to work with local groups and to name them in the bid.",
    },
    {
      key: "meridale-night",
      organisation: "meridale",
      question: "night-cost",
      day: -4,
      text: "We already run an overnight contact centre for other areas. Adding this line would cost £61,000 a year on a shared rota, or £119,000 with people who take no other calls.",
      confidential: {
        reason: "Price information that is not public and forms the base of our bids.",
        summary: "A shared rota would cost about half as much as people who take no other calls.",
        expiresDay: 365,
      },
    },
    {
      key: "meridale-barriers",
      organisation: "meridale",
      question: "barriers",
      day: -4,
      text: "Without knowing pay, pensions and length of service of the present team we cannot price the transfer. We also ask that the share of cancelled breaks be measured only where the provider, and not the family, has cancelled.",
    },
    {
      key: "oakenford-lots",
      organisation: "oakenford",
      question: "lots",
      day: -3,
      text: [
        "We have gone back and forth on this, and our board would like you to see the going back and forth and not only the answer.",
        "For one contract: there is one budget and there are two of everything. Two managers, two leases, two sets of books, two people whose job it is to write to you. We ran a service across two areas for seven years, and the saving was real. It paid for one and a half workers. A carer who moved from one side of the river to the other kept her worker, which mattered to her a good deal more than the lease did.",
        "For two: we also remember the other half of it. The bigger town always won. Not through anybody's fault: the office was there, so the meetings were there, so the people who spoke at the meetings lived there, so the evenings suited them. It took us four years to notice that we had not opened a group on the smaller side since we started. The carers there had noticed in the first month.",
        "So, on balance: one contract, with three conditions that we think should be written into it and not left to the goodwill of whoever wins. A named lead for each area, who lives or works there and cannot be moved to cover the other. A share of the money set by the number of carers in each area, reported each year, in public. And a part of it, which we would put at a tenth, held for groups with fewer than ten staff, and let by a two-page form.",
        "If you cannot write those three things down, then let two contracts, and we would bid for one of them.",
        "On size: we are told that a contract over two areas would be too large for us. It would be the largest that we hold. We would rather you asked us how we would manage it than decided for us that we could not.",
      ].join("\n\n"),
    },
    {
      key: "lantern-lots",
      organisation: "lantern",
      question: "lots",
      day: -2,
      text: "We are four people and a borrowed minibus. We could not run either lot. We could run the Saturday mornings very well. Please make room for that, in writing, with a sum beside it.",
    },
    {
      key: "lantern-barriers",
      organisation: "lantern",
      question: "barriers",
      day: -2,
      text: "Time. A tender takes us about three weeks of evenings. If the first stage were two pages we would try.",
    },
  ],
  clarifications: [
    {
      key: "ask-transfer",
      organisation: "meridale",
      askedDay: -12,
      text: "Meridale would need anonymised TUPE data for the incumbent's 11 staff before we can model this. When will you release it?",
      published: {
        day: -9,
        question: "When will providers be told about the present team's pay and length of service?",
        answer:
          "The present provider has agreed to give us this without names. We will put it on this page for everybody at least eight weeks before bids are due.",
      },
    },
    {
      key: "ask-partners",
      organisation: "lantern",
      askedDay: -10,
      text: "Lantern Street is too small to bid alone. Can several groups like ours bid together and do we have to form a company first?",
      published: {
        day: -7,
        question: "May small organisations bid together, and must they form a company first?",
        answer:
          "Yes, you may bid together. You do not have to form a company to bid. One of you signs for all, or you all sign.",
      },
    },
    {
      key: "ask-records",
      organisation: "oakenford",
      askedDay: -3,
      text: "Will carers' records move to the new provider by agreement of each carer, and who pays for moving them?",
    },
  ],
};
