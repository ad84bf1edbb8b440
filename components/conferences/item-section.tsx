import { useTranslations } from "next-intl";
import type { Conference } from "@/lib/domain/conference/conference";
import type { ConferenceItem, ItemKind } from "@/lib/domain/conference/item";
import type { ConferenceWork } from "@/lib/domain/conference/work";
import type { Names } from "@/lib/domain/names";
import { AppLink } from "../ui/app-link";
import { Button } from "../ui/button";
import { ItemLine } from "./item-line";

type ItemSectionProps = {
  conference: Conference;
  kind: ItemKind;
  items: readonly ConferenceItem[];
  names: Names;
  work: ConferenceWork;
  changeable: readonly string[];
  isScanning: boolean;
};

/** The entries of one kind in their order, and the way to add one. */
export function ItemSection({ conference, kind, items, names, work, changeable, isScanning }: ItemSectionProps) {
  const words = useTranslations("conferences.items");
  const anchor = kind.toLowerCase();
  return (
    <section className="record-part" aria-labelledby={anchor}>
      <h2 id={anchor}>{words(`${kind}.title`)}</h2>
      {items.length === 0 ? (
        <p className="record-empty">{words(`${kind}.none`)}</p>
      ) : (
        <ol className="border-t border-line">
          {items.map((item) => (
            <ItemLine
              key={item.id}
              conference={conference}
              item={item}
              names={names}
              mayChange={changeable.includes(item.id)}
              isScanning={isScanning}
              mayFollowUp={work.followsUp && item.status !== null}
            />
          ))}
        </ol>
      )}
      {work.adds.includes(kind) && (
        <p className="mt-2">
          <AppLink href={`/conferences/${conference.id}/items/${kind}`}>{words(`${kind}.add`)}</AppLink>
        </p>
      )}
      {kind === "TASK" && work.edits && <CarryForm id={conference.id} />}
    </section>
  );
}

/** Chuyển tiếp kết luận: those of the conference before that are not carried out yet. */
function CarryForm({ id }: { id: string }) {
  const words = useTranslations("conferences.carry");
  return (
    <form method="post" action={`/api/v1/conferences/${id}/carry-over`} className="mt-2">
      <Button>{words("button")}</Button>
    </form>
  );
}
