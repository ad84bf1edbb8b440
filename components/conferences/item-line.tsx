import { useLocale, useTranslations } from "next-intl";
import type { Conference } from "@/lib/domain/conference/conference";
import { type ConferenceItem, ITEM_KINDS } from "@/lib/domain/conference/item";
import type { Names } from "@/lib/domain/names";
import { formatDate } from "@/lib/format/date";
import { formatCount } from "@/lib/format/number";
import { AppLink } from "../ui/app-link";
import { Badge } from "../ui/badge";
import { Vietnamese } from "../ui/vietnamese";
import { ItemFileShown } from "./item-file";

type ItemLineProps = {
  conference: Conference;
  item: ConferenceItem;
  names: Names;
  mayChange: boolean;
  mayFollowUp: boolean;
  /** Whether a virus scanner looks at files before they are given out. */
  isScanning: boolean;
};

/** One entry: its number, what it says, whose it is, and what became of it. */
export function ItemLine({ conference, item, names, mayChange, mayFollowUp, isScanning }: ItemLineProps) {
  const words = useTranslations("conferences.line");
  const href = `/conferences/${conference.id}/items/${item.id}`;
  return (
    <li className="grid grid-cols-[3.25rem_1fr] gap-x-2 border-b border-line py-2">
      <span className="number text-muted">{item.startsAt ?? item.position}</span>
      <div className="min-w-0">
        {item.title && <Vietnamese>{item.title}</Vietnamese>}
        <ItemFacts conference={conference} item={item} names={names} />
        <ItemFileShown conference={conference} item={item} isScanning={isScanning} />
        <Outcome item={item} />
        {item.names && <p className="whitespace-pre-line text-sm text-muted">{item.names}</p>}
        {(mayChange || mayFollowUp) && (
          <p className="flex gap-3 text-sm">
            {mayChange && <AppLink href={href}>{words("change")}</AppLink>}
            {mayChange && ITEM_KINDS[item.kind].file && (
              <AppLink href={`${href}#send-file`}>{words("addFile")}</AppLink>
            )}
            {mayFollowUp && <AppLink href={`${href}#result`}>{words("followUp")}</AppLink>}
          </p>
        )}
      </div>
    </li>
  );
}

type FactsProps = Pick<ItemLineProps, "conference" | "item" | "names">;

function ItemFacts({ conference, item, names }: FactsProps) {
  const words = useTranslations("conferences.line");
  const locale = useLocale();
  const { kind, unitId, organisation, speaker, headcount, addressee, dueOn } = item;
  const said = [
    unitId
      ? names.unit(unitId, conference.period.year).name
      : (organisation ?? (kind === "TASK" ? words("all") : null)),
    headcount !== null && words("delegates", { count: formatCount(headcount, locale) }),
    speaker && words("speaker", { name: speaker }),
    addressee && words("to", { addressee }),
    dueOn && words("due", { day: formatDate(dueOn, locale) }),
  ].filter(Boolean);
  return said.length > 0 && <p className="text-sm text-muted">{said.join(" · ")}</p>;
}

function Outcome({ item }: { item: ConferenceItem }) {
  const words = useTranslations("conferences");
  const { status, answer, carriedFrom } = item;
  if (status === null) return null;
  const kind = item.kind === "TASK" ? "TASK" : "PROPOSAL";
  return (
    <p className="text-sm">
      <Badge kind={status === "WAITING" ? "provisional" : "plain"}>{words(`status.${kind}.${status}`)}</Badge>
      {answer && (
        <>
          {" "}
          <Vietnamese>{words(`line.answer.${kind}`, { text: answer })}</Vietnamese>
        </>
      )}
      {carriedFrom && (
        <small className="block text-muted">
          {words("line.carried", { number: String(carriedFrom.position), conference: carriedFrom.conferenceId })}
        </small>
      )}
    </p>
  );
}
