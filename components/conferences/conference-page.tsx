import { useLocale, useTranslations } from "next-intl";
import type { ComponentProps } from "react";
import type { Conference } from "@/lib/domain/conference/conference";
import { type ConferenceItem, ITEM_KIND_NAMES, ITEM_KINDS } from "@/lib/domain/conference/item";
import type { ConferenceProvince } from "@/lib/domain/conference/provinces";
import { CONFERENCE_STATE_RECORDS } from "@/lib/domain/conference/state";
import type { ConferenceWork } from "@/lib/domain/conference/work";
import type { Names } from "@/lib/domain/names";
import type { IsoDate } from "@/lib/domain/period/period";
import { conferenceName, shortConferenceName } from "@/lib/format/conference-name";
import { localeOf } from "@/lib/format/locale";
import type { FormAnswer } from "../forms/form-answer";
import { RefusalSummary } from "../forms/refusal-summary";
import { AppLink } from "../ui/app-link";
import { Badge } from "../ui/badge";
import { buttonClass } from "../ui/button";
import { Notice } from "../ui/notice";
import { PageHeader } from "../ui/page-header";
import { BoardSection } from "./board-section";
import { ConferenceCounts } from "./conference-counts";
import { ConferenceFactsList } from "./conference-facts";
import { ConferenceSteps } from "./conference-steps";
import { ItemSection } from "./item-section";
import { outcomeOf } from "./outcome";
import { RemindForm } from "./remind-form";

type ConferencePageProps = {
  conference: Conference;
  items: readonly ConferenceItem[];
  provinces: readonly ConferenceProvince[];
  names: Names;
  work: ConferenceWork;
  /** Entries this person may change. */
  changeable: readonly string[];
  /** Whether a virus scanner looks at files before they are given out. */
  isScanning: boolean;
  /** What provinces still owe; null for those who do not see it. */
  board: Omit<ComponentProps<typeof BoardSection>, "children"> | null;
  /** What a form just did. */
  outcome: string | null;
  /** How a step's form came back. */
  answers: ComponentProps<typeof ConferenceSteps>["answers"];
  /** How the form that carries conclusions on came back. */
  carrying: FormAnswer;
  /** How the form that reminds provinces came back, and the day in Vietnam. */
  reminding: FormAnswer;
  today: IsoDate;
};

/** The page a conference is run from: its counts, what is owed, its entries, and its facts planned and actual. */
export function ConferencePage({ conference, items, provinces, names, work, ...shown }: ConferencePageProps) {
  const words = useTranslations("conferences");
  const done = outcomeOf(shown.outcome);
  const kinds = ITEM_KIND_NAMES.filter(
    (kind) => work.adds.includes(kind) || items.some((item) => item.kind === kind) || isAwaited(conference, kind),
  );
  return (
    <>
      <ConferenceHeader conference={conference} edits={work.edits} />
      {done && <Notice kind="done">{words(`outcome.${done}`)}</Notice>}
      <RefusalSummary refusal={shown.carrying?.refusal} title={words("carry.refused")} />
      <ConferenceCounts items={items} kinds={kinds} />
      <div className="record-columns">
        <div className="record-main">
          {shown.board && (
            <BoardSection {...shown.board}>
              {work.reminds && (
                <RemindForm id={conference.id} board={shown.board.board} today={shown.today} answer={shown.reminding} />
              )}
            </BoardSection>
          )}
          {kinds.map((kind) => (
            <ItemSection
              key={kind}
              conference={conference}
              kind={kind}
              items={items.filter((item) => item.kind === kind)}
              names={names}
              work={work}
              changeable={shown.changeable}
              isScanning={shown.isScanning}
            />
          ))}
        </div>
        <div className="record-side">
          <ConferenceSteps conference={conference} steps={work.steps} answers={shown.answers} />
          <ConferenceFactsList conference={conference} names={names} provinces={provinces.length} />
        </div>
      </div>
    </>
  );
}

/** Sections anyone expects, which say that nothing is there yet. */
function isAwaited({ state }: Conference, kind: keyof typeof ITEM_KINDS): boolean {
  const { early, file } = ITEM_KINDS[kind];
  return early || (CONFERENCE_STATE_RECORDS[state].published && !file);
}

function ConferenceHeader({ conference, edits }: { conference: Conference; edits: boolean }) {
  const words = useTranslations("conferences");
  const layout = useTranslations("layout.nav");
  const compare = useTranslations("summaryChanges.compare");
  const locale = localeOf(useLocale());
  const { id, state } = conference;
  return (
    <PageHeader
      title={conferenceName(conference, locale)}
      path={[
        { label: layout("overview"), href: "/" },
        { label: layout("conferences"), href: "/conferences" },
        { label: shortConferenceName(conference, locale) },
      ]}
      lead={<Badge kind={state === "PLANNED" ? "provisional" : "official"}>{words(`states.${state}`)}</Badge>}
      actions={
        <>
          <AppLink className={buttonClass()} href={`/conferences/${id}/summary`}>
            {words("steps.summary")}
          </AppLink>
          <AppLink className={buttonClass()} href={`/conferences/${id}/summary/compare`}>
            {compare("link")}
          </AppLink>
          {edits && (
            <AppLink className={buttonClass()} href={`/conferences/${id}/edit`}>
              {words("form.editTitle")}
            </AppLink>
          )}
        </>
      }
    />
  );
}
