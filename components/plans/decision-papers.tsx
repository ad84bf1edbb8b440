import { useTranslations } from "next-intl";

/** A decision's paper and its appendix, as files. */
export function DecisionPapers({ id }: { id: string }) {
  const words = useTranslations("plans.papers");
  const address = `/api/v1/plan-decisions/${id}`;
  return (
    <>
      <a href={`${address}/paper.docx`}>{words("word")}</a>
      <a href={`${address}/paper.pdf`}>{words("pdf")}</a>
      <a href={`${address}/appendix.xlsx`}>{words("appendix")}</a>
    </>
  );
}
