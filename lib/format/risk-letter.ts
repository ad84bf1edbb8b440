import type { Language } from "@/lib/domain/language";
import type { RiskSum } from "@/lib/domain/risk/risk";
import { fill } from "./fill";
import { notices as enNotices } from "./messages/en/notices";
import { risks as en } from "./messages/en/risks";
import { notices as viNotices } from "./messages/vi/notices";
import { risks as vi } from "./messages/vi/risks";
import type { Letter } from "./notice-letter";
import { formatCount } from "./number";
import { oneLine } from "./one-line";

const WORDS = { vi: { risks: vi, letter: viNotices.letter }, en: { risks: en, letter: enNotices.letter } };

type Told = { readonly fullName: string; readonly language: Language; readonly sums: readonly RiskSum[] };

/** The week's letter on money that stands still: each kind with its count and its exact amount, and the way to the list. */
export function riskLetter({ fullName, language, sums }: Told, origin: string): Letter {
  const { risks, letter } = WORDS[language];
  const place = language === "vi" ? origin : `${origin}/${language}`;
  return {
    subject: fill(risks.letter.subject, { count: formatCount(sums.length, language) }),
    text: [
      fill(letter.greeting, { name: oneLine(fullName) }),
      risks.letter.lead,
      ...sums.map(({ risk, count, amount }) =>
        fill(risks.letter.line, {
          kind: risks.kinds[risk],
          places: formatCount(count, language),
          amount: formatCount(amount, language),
        }),
      ),
      risks.lead,
      `${fill(risks.letter.link, { address: `${place}/office/risks` })}\n${fill(letter.settings, { address: `${place}/account` })}`,
      `--\n${letter.automatic}`,
    ].join("\n\n"),
  };
}
