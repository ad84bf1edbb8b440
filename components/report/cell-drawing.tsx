import { Badge } from "../ui/badge";
import type { WrittenCell, WrittenPart } from "./written-table";

/** A cell's text, its link, its badge, and the second line below it. */
export function CellDrawing({ cell, href }: { cell: WrittenCell; href?: string | undefined }) {
  if (typeof cell === "string") return href ? <a href={href}>{cell}</a> : cell;
  return (
    <>
      <Part part={cell} href={href} />
      {cell.below && (
        <span className="record-line">
          {cell.below.map((part, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a cell keep their places
            <Part key={at} part={part} />
          ))}
        </span>
      )}
    </>
  );
}

function Part({ part, href = part.href }: { part: WrittenPart; href?: string | undefined }) {
  const { text, name, mark, alarm, lang } = part;
  const words = mark ? (
    <Badge kind={mark}>{text}</Badge>
  ) : part.number || lang ? (
    <span className={part.number && "number"} lang={lang}>
      {text}
    </span>
  ) : (
    text
  );
  return (
    <>
      {href ? (
        <a href={href} aria-label={name}>
          {words}
        </a>
      ) : (
        words
      )}
      {alarm && <span className="alarm"> {alarm}</span>}
    </>
  );
}
