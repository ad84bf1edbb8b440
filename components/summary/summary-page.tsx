import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { SummaryTextName } from "@/lib/domain/summary/passages";
import type { SummaryScope } from "@/lib/domain/summary/summary";
import { formatRoman } from "@/lib/format/number";
import { formatPeriod } from "@/lib/format/period";
import { regionPhrase } from "@/lib/format/scope-names";
import { PageHeader } from "../ui/page-header";
import { SummaryFiles } from "./summary-files";
import { type DrawnPart, SummaryPartSection } from "./summary-part";

type SummaryPageProps = {
  conference: { readonly id: string; readonly name: string };
  scope: SummaryScope;
  parts: readonly DrawnPart[];
  texts: readonly { readonly name: SummaryTextName; readonly lines: readonly string[] }[];
  notes: readonly string[];
  /** Where a figure is explained, by its key. */
  addressOf: (key: string) => string;
  /** What belongs above the parts: how the figures stand, and what was issued. */
  children: ReactNode;
};

/** The summary of a conference on a page: its parts in order, every number a way to how it is computed. */
export function SummaryPage({ conference, scope, parts, texts, notes, addressOf, children }: SummaryPageProps) {
  const words = useTranslations("summary");
  const locale = useLocale();
  const { region, year, through } = scope;
  return (
    <div className="record">
      <PageHeader
        title={words("page.title")}
        path={[
          { label: words("page.conferences"), href: "/conferences" },
          { label: conference.name, href: `/conferences/${conference.id}` },
          { label: words("page.title") },
        ]}
        lead={words("page.lead", { period: formatPeriod(year, through, locale), region: regionPhrase(region, locale) })}
        actions={<SummaryFiles id={conference.id} />}
      />
      {children}
      <nav aria-label={words("page.contents")} className="my-4 flex flex-wrap gap-x-4 gap-y-1">
        {parts.map(({ code }, at) => (
          <a key={code} href={`#${code}`}>
            {formatRoman(at + 1)}. {words(`part.${code}`)}
          </a>
        ))}
      </nav>
      {parts.map((part, at) => (
        <SummaryPartSection key={part.code} part={part} number={formatRoman(at + 1)} addressOf={addressOf} />
      ))}
      {texts.map(({ name, lines }, at) => (
        <section key={name} className="mt-6">
          <h2>
            {formatRoman(parts.length + at + 1)}. {words(`text.${name}`)}
          </h2>
          {lines.map((line) => (
            <p key={line} lang="vi" className="my-2 max-w-prose">
              {line}
            </p>
          ))}
        </section>
      ))}
      {notes.length > 0 && (
        <section>
          <h2>{words("page.notes")}</h2>
          <ul className="list-disc pl-5">
            {notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
