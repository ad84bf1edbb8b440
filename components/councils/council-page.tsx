import { useLocale, useTranslations } from "next-intl";
import type { CouncilDetail } from "@/lib/domain/project/council-list";
import type { ReportTable } from "@/lib/domain/report/report-table";
import { actingName } from "@/lib/format/acting-name";
import { formatDate } from "@/lib/format/date";
import { localeOf } from "@/lib/format/locale";
import { formatCount } from "@/lib/format/number";
import type { FormAnswer } from "../forms/form-answer";
import { RecordSheet } from "../report/record-sheet";
import { Notice } from "../ui/notice";
import { PageHeader } from "../ui/page-header";
import { Vietnamese } from "../ui/vietnamese";
import { HearingForm } from "./hearing-form";

type CouncilPageProps = {
  council: CouncilDetail;
  heard: ReportTable;
  outcome: "formed" | "put" | null;
  /** How the form that puts đề án before it came back; null for those who put none. */
  form: { readonly answer: FormAnswer } | null;
};

/** One council: its members, the đề án before it, and those a leader may put before it. */
export function CouncilPage({ council, heard, outcome, form }: CouncilPageProps) {
  const words = useTranslations("councils");
  const office = useTranslations("office");
  const locale = localeOf(useLocale());
  const { number, signedOn, members } = council;
  const name = actingName(council.formedBy, council.onBehalfOf, locale);
  const count = formatCount(members.length, locale);
  return (
    <div className="max-w-5xl">
      <PageHeader
        title={words("one", { number })}
        path={[
          { label: office("title"), href: "/office" },
          { label: words("title"), href: "/office/councils" },
          { label: number },
        ]}
        lead={words("oneLead", { date: formatDate(signedOn, locale), count, name })}
      />
      {outcome && <Notice kind="done">{words(`outcome.${outcome}`)}</Notice>}
      <ol className="mb-4 list-decimal pl-6">
        {members.map(({ position, fullName, post, duty, accountId }) => (
          <li key={position} className="py-0.5">
            <strong>{words(`duties.${duty}`)}:</strong>{" "}
            <Vietnamese>{accountId ? fullName : words("outsider", { name: fullName })}</Vietnamese>
            {post && (
              <>
                , <Vietnamese>{post}</Vietnamese>
              </>
            )}
          </li>
        ))}
      </ol>
      <RecordSheet cards table={heard} empty={words("noProjects")} />
      {form && <HearingForm council={council} answer={form.answer} />}
    </div>
  );
}
