import { useTranslations } from "next-intl";
import { FORMATS } from "@/lib/domain/attachment/formats";
import type { Conference } from "@/lib/domain/conference/conference";
import type { ConferenceItem } from "@/lib/domain/conference/item";
import { errorOf, type FormAnswer } from "../forms/form-answer";
import { RefusalSummary } from "../forms/refusal-summary";
import { Button } from "../ui/button";
import { Field } from "../ui/field";

type FileFormProps = { conference: Conference; item: ConferenceItem; answer: FormAnswer };

const PICTURES = [...FORMATS.png.endings, ...FORMATS.jpg.endings];
const ALL = Object.values(FORMATS).flatMap(({ endings }) => endings);

/** Sends the text of a paper or a photograph: a plain multipart form, which works without JavaScript. */
export function FileForm({ conference, item, answer }: FileFormProps) {
  const words = useTranslations("conferences.item");
  const kind = item.kind === "PHOTO" ? "PHOTO" : "PAPER";
  const endings: readonly string[] = kind === "PHOTO" ? PICTURES : ALL;
  return (
    <section className="mt-6 max-w-2xl" aria-labelledby="send-file">
      <h2 id="send-file">{words("fileTitle")}</h2>
      <form
        method="post"
        encType="multipart/form-data"
        action={`/api/v1/conferences/${conference.id}/items/${item.id}/file`}
        className="grid gap-4"
      >
        <RefusalSummary refusal={answer?.refusal} title={words("refused")} />
        {item.file && <p>{words("replaces", { name: item.file.fileName })}</p>}
        <Field
          name="file"
          label={words(`file.${kind}`)}
          help={words(`fileHelp.${kind}`)}
          error={errorOf(answer, "file")}
        >
          {(control) => (
            <input type="file" {...control} accept={endings.map((ending) => `.${ending}`).join(",")} required />
          )}
        </Field>
        <div>
          <Button kind="main">{words("sendFile")}</Button>
        </div>
      </form>
    </section>
  );
}
