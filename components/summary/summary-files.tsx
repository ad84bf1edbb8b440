import { useLocale, useTranslations } from "next-intl";

/** What a summary can be taken away as. */
export function SummaryFiles({ id }: { id: string }) {
  const words = useTranslations("summary.page");
  const locale = useLocale();
  const file = (format: string) => `/api/v1/conferences/${id}/summary?format=${format}&lang=${locale}`;
  return (
    <>
      <a href={file("docx")}>{words("word")}</a>
      <a href={file("xlsx")}>{words("xlsx")}</a>
      <a href={file("pdf")}>{words("pdf")}</a>
      <a href={file("html")}>{words("html")}</a>
    </>
  );
}
