import { useLocale, useTranslations } from "next-intl";
import type { SummaryChartName } from "@/lib/domain/summary/summary-chart";

/** A chart as a page shows it: an image that is asked for when it comes into view, with what it says. */
export type DrawnChart = {
  readonly name: SummaryChartName;
  readonly title: string;
  readonly spoken: string;
  readonly width: number;
  readonly height: number;
};

/** A chart of a summary below its table, and the ways to take it away. */
export function SummaryChart({ id, chart: { name, title, spoken, width, height } }: { id: string; chart: DrawnChart }) {
  const words = useTranslations("summary.chart");
  const locale = useLocale();
  const image = (format: string) => `/api/v1/conferences/${id}/summary/charts/${name}?format=${format}&lang=${locale}`;
  return (
    <figure className="my-4">
      {/* biome-ignore lint/performance/noImgElement: a drawing of lines needs no optimiser */}
      <img
        src={image("svg")}
        alt={spoken}
        width={width}
        height={height}
        className="h-auto w-full max-w-3xl border border-line"
        loading="lazy"
      />
      <figcaption className="mt-1 flex flex-wrap gap-x-3 text-muted">
        <span>{title}</span>
        <a href={image("svg")} download>
          {words("svg")}
        </a>
        <a href={image("png")} download>
          {words("png")}
        </a>
      </figcaption>
    </figure>
  );
}
