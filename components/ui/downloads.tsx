import { useLocale, useTranslations } from "next-intl";

/** What a page's tables can be taken away as: a workbook, and where they are one table, the same rows as CSV. */
export function Downloads({ xlsx, csv }: { xlsx: string; csv?: string }) {
  const words = useTranslations("layout.downloads");
  const vietnamese = useLocale() === "vi";
  const semicolon = csv && `${csv}${csv.includes("?") ? "&" : "?"}separator=semicolon`;
  return (
    <>
      <a href={xlsx}>{words("xlsx")}</a>
      {csv && <a href={csv}>{words("csv")}</a>}
      {semicolon && vietnamese && (
        <a href={semicolon} title={words("semicolonHelp")}>
          {words("semicolon")}
        </a>
      )}
    </>
  );
}
