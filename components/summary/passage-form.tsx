import { useTranslations } from "next-intl";
import { errorOf, type FormAnswer } from "../forms/form-answer";
import { RefusalSummary } from "../forms/refusal-summary";
import { Button } from "../ui/button";

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

type PassageFormProps = { conferenceId: string; passage: DrawnPassage; answer: FormAnswer };

/** The form of one passage. Each is its own, so that several people write at once and only the same passage collides. */
export function PassageForm({ conferenceId, passage, answer }: PassageFormProps) {
  const words = useTranslations("summary.wordsPage");
  const standing = useTranslations("summary.standing");
  const { name, label, version, places, lost, stale, now } = passage;
  const field = `words-${name}`;
  const braced = (list: readonly string[]) => list.map((place) => `{${place}}`).join(", ");
  const error = errorOf(answer, "words") ?? errorOf(answer, "version");
  return (
    <form
      id={name}
      method="post"
      action={`/api/v1/conferences/${conferenceId}/summary/passages`}
      className="my-4 grid max-w-3xl gap-1 border-t border-line pt-3"
    >
      <RefusalSummary refusal={answer?.refusal} title={standing("refused")} />
      <input type="hidden" name="passage" value={name} />
      <input type="hidden" name="version" value={version} />
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
        defaultValue={answer?.values.words ?? passage.words}
      />
      <div id={`${field}-help`} className="field-help">
        {places.length > 0 && <p>{words("places", { places: braced(places) })}</p>}
        {lost.length > 0 && <p className="field-error">{words("lost", { places: braced(lost) })}</p>}
        {stale && <p className="field-error">{words("stale")}</p>}
        {error && <p className="field-error">{error}</p>}
      </div>
      <div>
        <Button>{words("save")}</Button>
      </div>
    </form>
  );
}
