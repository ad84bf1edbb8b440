import { useTranslations } from "next-intl";
import type { AttachedFiles, ChecklistLine } from "@/lib/domain/attachment/attachment";
import type { FileStage } from "@/lib/domain/attachment/stage";
import type { FormAnswer } from "../../forms/form-answer";
import { Notice } from "../../ui/notice";
import { AttachmentForm } from "./attachment-form";
import { AttachmentList } from "./attachment-list";
import { STAGE_IDS } from "./file-address";

type AttachmentsSectionProps = {
  code: string;
  stage: FileStage;
  files: AttachedFiles;
  /** Whether a virus scanner looks at files before they are given out. */
  isScanning: boolean;
  /** The lines this person may add to now, and how the form came back; null where they add no file of this stage. */
  form: { readonly answer: FormAnswer; readonly lines: readonly ChecklistLine[] } | null;
  /** Whether a file was just added. */
  added: boolean;
};

/** Tài liệu of a đề án of one stage: what its checklist names with the files that answer it, and the form to add one. */
export function AttachmentsSection({ code, stage, files, isScanning, form, added }: AttachmentsSectionProps) {
  const words = useTranslations("attachments");
  const own = {
    checklist: files.checklist.filter((line) => line.stage === stage),
    items: files.items.filter((item) => item.stage === stage),
  };
  return (
    <section className="mt-6" aria-labelledby={STAGE_IDS[stage]}>
      <h2 id={STAGE_IDS[stage]} className="mb-2 text-base font-semibold">
        {words(stage === "writing" ? "title" : "carryingTitle")}
      </h2>
      {added && <Notice kind="done">{words("added")}</Notice>}
      <AttachmentList code={code} files={own} isScanning={isScanning} />
      {!isScanning && own.items.some(({ scan }) => scan === "pending") && (
        <p className="mt-2 text-sm text-muted">{words("noScanner")}</p>
      )}
      {form && <AttachmentForm code={code} checklist={form.lines} answer={form.answer} />}
    </section>
  );
}
