import type { FileFault } from "../attachment/formats";
import type { IntakeProblem } from "../intake/problem";
import type { UndoBar } from "../intake/undo";
import type { ProjectState } from "../project/state";

/** What is refused of a file handed in, or of a list too long for one. */
export type FileRefusal =
  | { code: "attachment.refused"; fault: FileFault; fileName: string }
  | { code: "attachment.unscanned"; fileName: string }
  | { code: "attachment.infected"; fileName: string; finding: string }
  | { code: "attachment.not-now"; state: ProjectState }
  | { code: "attachment.kind-unknown"; kind: string }
  | { code: "import.file-refused"; problem: IntakeProblem }
  | { code: "import.has-problems"; problems: number }
  | { code: "import.under-way" }
  | { code: "import.not-saved" }
  | { code: "import.undo-under-way" }
  | { code: "import.undone" }
  | { code: "import.depended-on"; count: number; bars: readonly UndoBar[] }
  | { code: "list.too-long"; total: number; most: number };
