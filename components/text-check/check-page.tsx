import { useTranslations } from "next-intl";
import type { CheckedText } from "@/lib/domain/text-check/checked-text";
import { EmptyState } from "../ui/empty-state";
import { Notice } from "../ui/notice";
import { PageHeader } from "../ui/page-header";
import { CheckForms } from "./check-forms";
import { FindingList } from "./finding-list";
import { MarkedText } from "./marked-text";
import { VerdictCounts } from "./verdict-counts";

type CheckPageProps = {
  checked: CheckedText | null;
  /** Whether the file went on behind what was checked. */
  cut: boolean;
  refusal: string | null;
  typed: string;
};

/** Soát số liệu: a text or a file goes in, and its figures come back marked, with the findings beside them. */
export function CheckPage({ checked, cut, refusal, typed }: CheckPageProps) {
  const words = useTranslations("check");
  const layout = useTranslations("layout.nav");
  const title = words("title");
  return (
    <>
      <PageHeader
        title={title}
        path={[{ label: layout("figures"), href: "/figures" }, { label: title }]}
        lead={words("lead")}
      />
      {refusal && (
        <Notice kind="refusal" title={words("refused")}>
          <p>{refusal}</p>
        </Notice>
      )}
      {checked && <Outcome checked={checked} cut={cut} />}
      {checked && <h2 className="mt-8">{words("again")}</h2>}
      <CheckForms typed={typed} />
    </>
  );
}

function Outcome({ checked: { text, findings }, cut }: { checked: CheckedText; cut: boolean }) {
  const words = useTranslations("check");
  const numbered = findings.map((finding, index) => ({ number: index + 1, finding }));
  return (
    <div>
      {cut && <Notice>{words("cut")}</Notice>}
      {findings.length === 0 ? (
        <EmptyState title={words("none.title")}>{words("none.text")}</EmptyState>
      ) : (
        <VerdictCounts findings={findings} />
      )}
      <div className="checked">
        <MarkedText text={text} findings={numbered} />
        {findings.length > 0 && <FindingList findings={numbered} />}
      </div>
    </div>
  );
}
