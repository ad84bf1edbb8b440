import { buildPages } from "./production-build";
import { step } from "./step";
import { complain } from "./terminal";

/** `npm run build`: the database client and the pages, for production. */
step("Build", async (onProgress) => {
  onProgress(
    (await buildPages()) ? "pages built beside those that are served" : "nothing changed since the last build",
  );
}).catch((error: unknown) => {
  complain(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
});
