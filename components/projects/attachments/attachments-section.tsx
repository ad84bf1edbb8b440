import { useTranslations } from "next-intl";
import type { AttachedFiles } from "@/lib/domain/attachment/attachment";
import type { FormAnswer } from "../../forms/form-answer";
import { Notice } from "../../ui/notice";
import { AttachmentForm } from "./attachment-form";
import { AttachmentList } from "./attachment-list";

type AttachmentsSectionProps = {
  code: string;
  files: AttachedFiles;
  /** Whether a virus scanner looks at files before they are given out. */
  isScanning: boolean;
  /** How the form came back; null where this person adds no file now. */
  form: { readonly answer: FormAnswer } | null;
  /** Whether a file was just added. */
  added: boolean;
};

/** Tài liệu đính kèm of a đề án: what its checklist asks for with the files that answer it, and the form to add one. */
export function AttachmentsSection({ code, files, isScanning, form, added }: AttachmentsSectionProps) {
  const words = useTranslations("attachments");
  return (
    <section className="mt-6" aria-labelledby="attachments">
      <h2 id="attachments" className="mb-2 text-base font-semibold">
        {words("title")}
      </h2>
      {added && <Notice kind="done">{words("added")}</Notice>}
      <AttachmentList code={code} files={files} isScanning={isScanning} />
      {!isScanning && files.items.some(({ scan }) => scan === "pending") && (
        <p className="mt-2 text-sm text-muted">{words("noScanner")}</p>
      )}
      {form && <AttachmentForm code={code} checklist={files.checklist} answer={form.answer} />}
    </section>
  );
}
