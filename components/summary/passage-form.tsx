import { useLocale, useTranslations } from "next-intl";
import type { FormDraft } from "@/lib/domain/drafts/form-draft";
import { passageSubject } from "@/lib/domain/drafts/subjects";
import type { PassageWriter } from "@/lib/domain/summary/passage-writer";
import { localizedPath } from "@/lib/format/address";
import { localeOf } from "@/lib/format/locale";
import { answerOf, errorOf } from "../forms/form-answer";
import { KeptNotice } from "../forms/kept-notice";
import { RefusalSummary } from "../forms/refusal-summary";
import { Autosave } from "../projects/writing/autosave";
import { Button } from "../ui/button";
import { useAutosaveWords } from "./autosave-words";
import { PassageCollision } from "./passage-collision";

/** A passage to be written: what it is called, its words, and for a sentence its places and how it reads now. */
export type DrawnPassage = {
  readonly name: string;
  readonly label: string;
  readonly words: string;
  readonly version: number;
  readonly places: readonly string[];
  readonly lost: readonly string[];
  /** Whether the words are not used because a place they name is gone. */
  readonly stale: boolean;
  /** The sentence as it reads now; null for a text of its own. */
  readonly now: string | null;
};

type PassageFormProps = {
  conferenceId: string;
  passage: DrawnPassage;
  /** What this person typed and did not save, with why it came back where it did. */
  draft: FormDraft | null;
  writer: PassageWriter | null;
};

/**
 * The form of one passage, kept while one types. Each is its own, so that several people write at once; where two wrote
 * the same, both texts stand above and one chooses.
 */
export function PassageForm({ conferenceId, passage, draft, writer }: PassageFormProps) {
  const words = useTranslations("summary.wordsPage");
  const standing = useTranslations("summary.standing");
  const autosaveWords = useAutosaveWords();
  const locale = localeOf(useLocale());
  const { name, label, version, places, lost, stale, now } = passage;
  const field = `words-${name}`;
  const answer = answerOf(draft);
  const collides = draft !== null && version > Number(draft.fields.version);
  const address = `/api/v1/drafts/conference.write/${passageSubject(conferenceId, name)}`;
  const braced = (list: readonly string[]) => list.map((place) => `{${place}}`).join(", ");
  const error = collides ? undefined : (errorOf(answer, "words") ?? errorOf(answer, "version"));
  return (
    <section id={name} aria-label={label} className="my-4 grid max-w-3xl gap-2 border-t border-line pt-3">
      {!collides && <RefusalSummary refusal={answer?.refusal} title={standing("refused")} />}
      {draft && !collides && <KeptNotice of="summary.wordsPage" address={address} savedAt={draft.savedAt} />}
      {draft && collides && (
        <PassageCollision
          address={address}
          mine={draft.fields.words ?? ""}
          theirs={passage.words}
          writer={writer}
          isNews={draft.refusal !== null}
        />
      )}
      <form
        method="post"
        action={`/api/v1/conferences/${conferenceId}/summary/passages`}
        className="grid grid-cols-[minmax(0,1fr)] gap-1"
      >
        <input type="hidden" name="passage" value={name} />
        <input type="hidden" name="version" value={draft && !collides ? (draft.fields.version ?? version) : version} />
        <label htmlFor={field} className="font-medium">
          {label}
        </label>
        {now !== null && (
          <p className="field-help">
            {words("now")}: {now}
          </p>
        )}
        <textarea
          id={field}
          name="words"
          className="control"
          rows={now === null ? 6 : 3}
          maxLength={10_000}
          required
          aria-describedby={`${field}-help`}
          defaultValue={draft ? (draft.fields.words ?? "") : passage.words}
        />
        <div id={`${field}-help`} className="field-help">
          {places.length > 0 && <p>{words("places", { places: braced(places) })}</p>}
          {lost.length > 0 && <p className="field-error">{words("lost", { places: braced(lost) })}</p>}
          {stale && <p className="field-error">{words("stale")}</p>}
          {error && <p className="field-error">{error}</p>}
        </div>
        <div className="flex flex-wrap items-center gap-4">
          <Button>{words(collides ? "saveMine" : "save")}</Button>
          <Autosave
            address={address}
            version={draft?.version ?? 0}
            words={autosaveWords}
            signInHref={localizedPath("/sign-in", locale)}
          />
        </div>
      </form>
    </section>
  );
}
