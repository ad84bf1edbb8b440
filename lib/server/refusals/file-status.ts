import type { FileRefusal } from "@/lib/domain/refusals/file-refusal";
import { CONFLICT, WRONG_VALUE } from "./statuses";

/** The HTTP status of what is refused of a file handed in, or of a list too long for one. */
export const fileStatus: Record<FileRefusal["code"], number> = {
  "attachment.refused": WRONG_VALUE,
  "attachment.unscanned": CONFLICT,
  "attachment.infected": CONFLICT,
  "attachment.not-now": CONFLICT,
  "attachment.kind-unknown": WRONG_VALUE,
  "import.file-refused": WRONG_VALUE,
  "import.has-problems": WRONG_VALUE,
  "import.under-way": CONFLICT,
  "import.not-saved": CONFLICT,
  "import.undo-under-way": CONFLICT,
  "import.undone": CONFLICT,
  "import.depended-on": CONFLICT,
  "list.too-long": WRONG_VALUE,
};
