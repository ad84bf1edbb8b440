"use client";

export const TILE = { width: 74, height: 50, gap: 3 } as const;

const LINE_HEIGHT = 14;

/** A tile ready to draw. */
export type DrawnTile = {
  readonly column: number;
  readonly row: number;
  readonly lines: readonly string[];
  readonly figure?: string;
  readonly shade?: string;
  /** The province whose page the tile opens. */
  readonly id?: string;
};

type TileDrawingProps = {
  label: string;
  columns: number;
  rows: number;
  tiles: readonly DrawnTile[];
  /** What stands before and after a province's id in the address of its page. */
  address: readonly [before: string, after: string];
  /** Places of the provinces outside the view: outlined, so that the country keeps its shape. */
  outside: readonly (readonly [column: number, row: number])[];
};

/** The tile map. A client component for its weight alone, as the tables are: it listens to nothing. */
export function TileDrawing({ label, columns, rows, tiles, address, outside }: TileDrawingProps) {
  const { width, height, gap } = TILE;
  const outline = outside.map(
    ([column, row]) => `M${column * width} ${row * height}h${width - gap}v${height - gap}h${gap - width}z`,
  );
  return (
    <svg
      className="tile-map"
      width={columns * width}
      height={rows * height}
      viewBox={`0 0 ${columns * width} ${rows * height}`}
    >
      <title>{label}</title>
      {outline.length > 0 && <path className="tile-outside" d={outline.join("")} />}
      {tiles.map((tile) => (
        <Tile key={`${tile.column} ${tile.row}`} tile={tile} address={address} />
      ))}
    </svg>
  );
}

function Tile({ tile, address }: { tile: DrawnTile; address: TileDrawingProps["address"] }) {
  const { width, height, gap } = TILE;
  const [x, y] = [tile.column * width, tile.row * height];
  const middle = x + (width - gap) / 2;
  const lines = tile.figure ? [...tile.lines, tile.figure] : tile.lines;
  const first = y + (height - gap) / 2 - ((lines.length - 1) * LINE_HEIGHT) / 2 + 4;
  const drawing = (
    <>
      <rect x={x} y={y} width={width - gap} height={height - gap} />
      {lines.map((text, at) => (
        <text
          key={text}
          x={middle}
          y={first + at * LINE_HEIGHT}
          className={tile.figure && at === lines.length - 1 ? "tile-figure" : undefined}
        >
          {text}
        </text>
      ))}
    </>
  );
  const className = `tile tile-${tile.shade ?? "outside"}`;
  return tile.id ? (
    <a href={address.join(tile.id)} className={className}>
      {drawing}
    </a>
  ) : (
    <g className={className}>{drawing}</g>
  );
}
