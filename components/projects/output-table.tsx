import { useLocale, useTranslations } from "next-intl";
import type { ProjectDetail } from "@/lib/domain/project/project-detail";
import { formatCount } from "@/lib/format/number";
import { RecordTable } from "./record-table";

/** Counted results: what was promised and what acceptance found. */
export function OutputTable({ project }: { project: ProjectDetail }) {
  const words = useTranslations("projects.outputs");
  const locale = useLocale();
  return (
    <RecordTable
      id="outputs"
      title={words("title")}
      empty={words("empty")}
      money={false}
      columns={[
        { label: words("indicator") },
        { label: words("unit") },
        { label: words("target"), numeric: true },
        { label: words("achieved"), numeric: true },
      ]}
      lines={project.outputs.map(({ indicator, unit, target, achieved }) => ({
        key: indicator.code,
        cells: [indicator[locale], unit[locale], formatCount(target, locale), formatCount(achieved, locale)],
      }))}
    />
  );
}
