import { useLocale, useTranslations } from "next-intl";
import type { Catalogue } from "@/lib/domain/catalogue/catalogue";
import type { FormDraft } from "@/lib/domain/drafts/form-draft";
import { sectionSubject } from "@/lib/domain/drafts/subjects";
import type { Section } from "@/lib/domain/project/sections";
import type { Writing } from "@/lib/domain/project/writing";
import { localizedPath } from "@/lib/format/address";
import { formatInstant } from "@/lib/format/date";
import { answerOf } from "../../forms/form-answer";
import { KeptNotice } from "../../forms/kept-notice";
import { RefusalSummary } from "../../forms/refusal-summary";
import { AppLink } from "../../ui/app-link";
import { Button } from "../../ui/button";
import { Notice } from "../../ui/notice";
import { PageHeader } from "../../ui/page-header";
import { projectHref } from "../project-address";
import { Autosave } from "./autosave";
import { useAutosaveWords } from "./autosave-words";
import { BothTexts } from "./both-texts";
import { editHref } from "./edit-address";
import { SectionFields } from "./section-fields";
import { sectionValues } from "./section-values";

type SectionPageProps = {
  section: Section;
  writing: Writing;
  catalogue: Catalogue;
  draft: FormDraft | null;
  more: number;
};

/** The form of one section: what stands in it, or what was typed and not saved yet, beside what somebody else saved. */
export function SectionPage({ section, writing, catalogue, draft, more }: SectionPageProps) {
  const words = useTranslations("projectWriting");
  const names = useTranslations("projectWriting.sections");
  const autosaveWords = useAutosaveWords(words("page.save"));
  const locale = useLocale();
  const { dossier } = writing;
  const { code } = dossier;
  const answer = answerOf(draft);
  const current = sectionValues(dossier, section);
  const lastWritten = writing.sections.find((one) => one.section === section);
  const collides = draft !== null && (lastWritten?.version ?? 0) > Number(draft.fields.version);
  const address = `/api/v1/drafts/project.write/${sectionSubject(code, section)}`;
  return (
    <div className="max-w-5xl">
      <PageHeader
        title={names(section)}
        path={[
          { label: code, href: projectHref(code) },
          { label: words("page.edit"), href: editHref(code) },
          { label: names(section) },
        ]}
        lead={dossier.title}
      />
      <div className="mb-4 grid gap-3 empty:hidden">
        {!collides && <RefusalSummary refusal={answer?.refusal} title={words("page.refused")} />}
        {draft && !collides && <KeptNotice of="projectWriting.page" address={address} savedAt={draft.savedAt} />}
        {collides && lastWritten && (
          <Notice kind="refusal">
            <form method="post" action={`${address}/discard`} className="kept-notice">
              {words("page.collision", {
                name: lastWritten.writtenBy,
                time: formatInstant(new Date(lastWritten.writtenAt), locale),
              })}{" "}
              <Button>{words("page.keepTheirs")}</Button>
            </form>
          </Notice>
        )}
      </div>
      {collides && <BothTexts mine={draft.fields} theirs={current} catalogue={catalogue} />}
      <form
        method="post"
        action={`/api/v1/projects/${encodeURIComponent(code)}/sections/${section}`}
        className="grid grid-cols-[minmax(0,1fr)] gap-4 [&_.field:has(textarea)]:max-w-3xl"
      >
        <input
          type="hidden"
          name="version"
          value={draft && !collides ? (draft.fields.version ?? dossier.version) : dossier.version}
        />
        <SectionFields
          section={section}
          writing={writing}
          catalogue={catalogue}
          values={draft?.fields ?? current}
          answer={answer}
          more={more}
        />
        <div className="flex flex-wrap items-center gap-4">
          <Button kind="main">{words(collides ? "page.saveMine" : "page.save")}</Button>
          <Autosave
            address={address}
            version={draft?.version ?? 0}
            words={autosaveWords}
            signInHref={localizedPath("/sign-in", locale)}
          />
        </div>
      </form>
      <p className="mt-4">
        <AppLink href={editHref(code)}>{words("page.backToTasks")}</AppLink>
      </p>
    </div>
  );
}
