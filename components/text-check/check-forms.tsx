import { useLocale, useTranslations } from "next-intl";
import { localizedPath } from "@/lib/format/address";
import { LONGEST_TEXT } from "@/lib/input/text-check";
import { Button } from "../ui/button";
import { Field } from "../ui/field";

const ROWS = 10;

/** Where a text is pasted or a file is chosen: two plain forms of the page itself. */
export function CheckForms({ typed }: { typed: string }) {
  const words = useTranslations("check");
  const action = localizedPath("/check", useLocale());
  return (
    <div className="check-forms">
      <form method="post" action={action} className="grid gap-4">
        <Field name="text" label={words("text")} help={words("textHelp")}>
          {(control) => (
            <textarea {...control} rows={ROWS} maxLength={LONGEST_TEXT} required defaultValue={typed} lang="vi" />
          )}
        </Field>
        <div>
          <Button kind="main">{words("send")}</Button>
        </div>
      </form>
      <form method="post" action={action} encType="multipart/form-data" className="grid content-start gap-4">
        <Field name="file" label={words("file")} help={words("fileHelp")}>
          {(control) => <input type="file" {...control} accept=".docx,.pdf" required />}
        </Field>
        <div>
          <Button>{words("sendFile")}</Button>
        </div>
      </form>
    </div>
  );
}
