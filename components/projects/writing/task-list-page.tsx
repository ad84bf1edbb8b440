import { useLocale, useTranslations } from "next-intl";
import type { Catalogue } from "@/lib/domain/catalogue/catalogue";
import { missingFrom } from "@/lib/domain/project/check-dossier";
import type { ReturnedRemarks } from "@/lib/domain/project/open-remarks";
import { SECTION_NAMES } from "@/lib/domain/project/sections";
import type { Writing } from "@/lib/domain/project/writing";
import { roomSentence } from "@/lib/format/cap-sentence";
import { itemNames } from "@/lib/format/item-names";
import { localeOf } from "@/lib/format/locale";
import type { FormAnswer } from "../../forms/form-answer";
import { AppLink } from "../../ui/app-link";
import { Badge } from "../../ui/badge";
import { buttonClass } from "../../ui/button";
import { Notice } from "../../ui/notice";
import { PageHeader } from "../../ui/page-header";
import { projectHref } from "../project-address";
import { AnswerForm } from "../steps/answer-form";
import { stepHref } from "../steps/step-address";
import { AttachmentTask } from "./attachment-task";
import { editHref } from "./edit-address";
import { FindingList } from "./finding-list";

type TaskListPageProps = {
  writing: Writing;
  catalogue: Catalogue;
  outcome: string | null;
  /** What it was last returned with, and how the form that answers it came back; null where nothing was remarked. */
  returned: { readonly remarks: ReturnedRemarks; readonly answer: FormAnswer } | null;
};

/** A dossier as a list of what is to be written, how far each section is, and what the check before submission finds. */
export function TaskListPage({ writing, catalogue, outcome, returned }: TaskListPageProps) {
  const words = useTranslations("projectWriting.page");
  const names = useTranslations("projectWriting.sections");
  const steps = useTranslations("projectSteps.answers");
  const locale = localeOf(useLocale());
  const { dossier, findings, rooms } = writing;
  const { code } = dossier;
  const items = itemNames(catalogue, locale);
  const nameOf = (item: string) => items[item] ?? item;
  const missing = missingFrom(findings);
  const doubtful = findings.filter(({ weight }) => weight === "doubtful");
  return (
    <div className="grid max-w-4xl gap-5">
      <PageHeader
        title={words("title", { code })}
        path={[{ label: code, href: projectHref(code) }, { label: words("edit") }]}
        lead={dossier.title}
      />
      {outcome === "begun" && <Notice kind="done">{words("begun", { code })}</Notice>}
      {outcome === "written" && <Notice kind="done">{words("written")}</Notice>}
      {outcome === "answered" && <Notice kind="done">{steps("answered")}</Notice>}
      {returned && <AnswerForm code={code} returned={returned.remarks} answer={returned.answer} />}
      <section aria-labelledby="sections" className="record-part">
        <h2 id="sections">{words("tasks")}</h2>
        <p className="field-help">{words("lead")}</p>
        <ul>
          {SECTION_NAMES.map((section) => {
            const lacks = missing.filter((one) => one.section === section).length;
            const doubts = doubtful.filter((one) => one.section === section).length;
            return (
              <li key={section} className="flex flex-wrap items-center justify-between gap-2 border-b border-line py-2">
                <AppLink href={editHref(code, section)}>{names(section)}</AppLink>
                <Badge kind={lacks > 0 ? "alarm" : "official"}>
                  {lacks > 0
                    ? words("missing", { count: String(lacks) })
                    : doubts > 0
                      ? words("doubtful", { count: String(doubts) })
                      : words("done")}
                </Badge>
              </li>
            );
          })}
          <AttachmentTask code={code} findings={findings.filter(({ section }) => section === "attachments")} />
        </ul>
      </section>
      <section aria-labelledby="check" className="record-part">
        <h2 id="check">{words("check")}</h2>
        {missing.length === 0 && <p>{words("complete")}</p>}
        <FindingList code={code} title={words("lacks")} findings={missing} nameOf={nameOf} />
        <FindingList code={code} title={words("doubts")} findings={doubtful} nameOf={nameOf} />
        {rooms.length > 0 && <h3 className="mt-2 font-medium">{words("support")}</h3>}
        {rooms.map((room) => (
          <p key={room.item}>{roomSentence(room, locale, nameOf)}</p>
        ))}
        <p className="mt-3 flex flex-wrap gap-3">
          {missing.length === 0 && (
            <AppLink className={buttonClass("main")} href={stepHref(code, "submit")}>
              {words("submit")}
            </AppLink>
          )}
          <AppLink className={buttonClass()} href={`/projects/new?copy=${encodeURIComponent(code)}`}>
            {words("copy")}
          </AppLink>
          <AppLink className={buttonClass()} href={projectHref(code)}>
            {words("back")}
          </AppLink>
        </p>
      </section>
    </div>
  );
}
