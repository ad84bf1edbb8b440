import type { PrintedText } from "@/lib/domain/report/printed-text";
import type { PaperDrawing } from "@/lib/domain/report/report-text";
import { PaperTable } from "./paper-table";

/** A paper in the layout of NĐ 30/2020 as a page shows it: the texts of its files, in Vietnamese whatever is read. */
export function PaperSheet({ paper }: { paper: PrintedText }) {
  return (
    <article
      lang="vi"
      className={`mx-auto border border-line bg-paper px-4 py-8 font-serif text-[16px] leading-normal text-ink sm:px-12 ${paper.landscape ? "max-w-6xl" : "max-w-3xl"}`}
    >
      {paper.form && <p className="text-right font-bold">{paper.form}</p>}
      <PaperOpening paper={paper} />
      {paper.blocks.map((block, at) => {
        const key = `${block.kind}-${at}`;
        if (block.kind === "table") return <PaperTable key={key} table={block.table} />;
        if (block.kind === "drawing") return <PaperDrawn key={key} drawing={block.drawing} />;
        if (block.kind === "heading")
          return (
            <h3 key={key} className={`mt-5 mb-2 text-[16px] font-bold ${block.centred ? "text-center" : ""}`}>
              {block.text}
            </h3>
          );
        return (
          <p key={key} className="my-1.5 indent-8 text-justify break-words">
            {block.label && <strong>{block.label}: </strong>}
            {block.text}
          </p>
        );
      })}
      <PaperClosing paper={paper} />
    </article>
  );
}

function PaperDrawn({ drawing: { svg, width, height, title, spoken } }: { drawing: PaperDrawing }) {
  return (
    <figure className="my-4">
      {/* biome-ignore lint/performance/noImgElement: a drawing that is in the page already */}
      <img src={`data:image/svg+xml,${encodeURIComponent(svg)}`} width={width} height={height} alt={spoken} />
      <figcaption className="text-center italic">{title}</figcaption>
    </figure>
  );
}

const RULE = "mx-auto mt-1 mb-2 border-t border-ink";

function PaperOpening({ paper: { head, title, subtitle, attachedTo } }: { paper: PrintedText }) {
  return (
    <header className="text-center">
      <div className="grid gap-4 sm:grid-cols-[11fr_14fr]">
        <div>
          {head.superior && <p className="uppercase">{head.superior}</p>}
          <p className="font-bold uppercase">{head.agency}</p>
          <div className={`${RULE} w-1/3`} />
          {head.number && <p className="whitespace-pre">{head.number}</p>}
        </div>
        <div>
          <p className="font-bold">CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</p>
          <p className="font-bold">Độc lập - Tự do - Hạnh phúc</p>
          <div className={`${RULE} w-1/2`} />
          <p className="italic">{head.placeAndDay}</p>
        </div>
      </div>
      <h2 className="mt-6 text-[18px] font-bold uppercase">{title}</h2>
      {subtitle.map((line) => (
        <p key={line} className="font-bold">
          {line}
        </p>
      ))}
      {attachedTo && <p className="italic">{attachedTo}</p>}
      <div className={`${RULE} w-28`} />
    </header>
  );
}

function PaperClosing({ paper: { signatures, recipients } }: { paper: PrintedText }) {
  const beside = signatures.length === 1 && recipients.length > 0;
  return (
    <footer className={`mt-8 ${beside ? "grid gap-4 sm:grid-cols-2" : ""}`}>
      <div className="flex flex-wrap justify-around gap-6 text-center">
        {signatures.map(({ title, hint, name }) => (
          <div key={title} className="max-w-xs flex-1">
            <p className="font-bold uppercase">{title}</p>
            <p className="italic">{hint}</p>
            <p className="mt-16 font-bold">{name}</p>
          </div>
        ))}
      </div>
      {recipients.length > 0 && (
        <div className={`text-[14px] ${beside ? "sm:order-first" : "mt-4"}`}>
          <p className="font-bold italic">Nơi nhận:</p>
          {recipients.map((recipient) => (
            <p key={recipient}>- {recipient}</p>
          ))}
        </div>
      )}
    </footer>
  );
}
