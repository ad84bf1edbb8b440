import type { FileFault } from "@/lib/domain/attachment/formats";

/** The bytes cannot be taken; whoever knows the file's name tells it. */
export class FileFaulty extends Error {
  override name = "FileFaulty";

  constructor(readonly fault: FileFault) {
    super(fault);
  }
}
