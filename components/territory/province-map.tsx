import { useLocale, useTranslations } from "next-intl";
import type { ExecutionRow } from "@/lib/domain/figures/execution";
import type { TileMap, TilePlace } from "@/lib/domain/territory/tile-map";
import { localizedPath } from "@/lib/format/address";
import { formatPercent } from "@/lib/format/percent";
import { type DrawnTile, TileDrawing } from "./tile-drawing";
import { SHADES, shadeOf, tileLines } from "./tile-words";

type ProvinceMapProps = {
  map: TileMap;
  rows: readonly ExecutionRow[];
  /** The query string that travels to a province's page. */
  query: string;
};

/** Every province as one tile, shaded by how much of its plan is executed, with both island groups in their place. */
export function ProvinceMap({ map, rows, query }: ProvinceMapProps) {
  const words = useTranslations("territory");
  const locale = useLocale();
  const places = [...map.provinces, ...map.islands];
  if (places.length === 0) return null;
  const left = Math.min(...places.map(({ column }) => column));
  const top = Math.min(...places.map(({ row }) => row));
  const size = {
    columns: Math.max(...places.map(({ column }) => column)) - left + 1,
    rows: Math.max(...places.map(({ row }) => row)) - top + 1,
  };
  const at = ({ column, row }: TilePlace) => ({ column: column - left, row: row - top });
  const shown = new Map(rows.map((row) => [row.key, row.columns.ALL?.executed ?? null]));
  const provinces = map.provinces.flatMap((tile): DrawnTile[] => {
    const executed = shown.get(tile.unitId);
    if (executed === undefined) return [];
    return [
      {
        ...at(tile),
        lines: tileLines(tile.name),
        figure: formatPercent(executed, { decimals: 0 }, locale),
        shade: executed ? shadeOf(executed) : "unknown",
        id: tile.unitId,
      },
    ];
  });
  const outside = map.provinces
    .filter(({ unitId }) => !shown.has(unitId))
    .map((tile) => [at(tile).column, at(tile).row] as const);
  const islands = map.islands.map(
    (tile): DrawnTile => ({ ...at(tile), lines: tileLines(tile.name.replace(/^Quần đảo /, "QĐ. ")), shade: "island" }),
  );
  return (
    <figure>
      <div className="tile-box">
        <TileDrawing
          label={words("label")}
          {...size}
          address={[localizedPath("/provinces/", locale), query]}
          tiles={[...provinces, ...islands]}
          outside={outside}
        />
      </div>
      <figcaption className="legend">
        {SHADES.map((shade) => (
          <span key={shade}>
            <span className={`swatch swatch-shade tile-${shade}`} /> {words(`shade.${shade}`)}
          </span>
        ))}
        <span>{words("islands")}</span>
      </figcaption>
    </figure>
  );
}
