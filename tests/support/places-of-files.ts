import { mkdtempSync } from "node:fs";
import { readdir, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { anS3Server, variablesOf } from "./s3";

/** A place where the portal keeps files, as tests look at it from outside. */
export type PlaceOfFiles = {
  /** Begins to be where files are kept, until it is left. */
  readonly enter: () => Promise<void>;
  readonly leave: () => Promise<void>;
  /** Paths of all files, received and kept, that hold what was sent. */
  readonly files: () => Promise<string[]>;
  readonly fileOf: (id: string) => string;
  /** Where a file stands while it is received. */
  readonly incoming: (id: string) => string;
  readonly breakDown: () => Promise<void>;
  readonly mend: () => Promise<void>;
};

/** A folder, and a bucket with a folder for what is being received: what is true of files is so in both. */
export function placesOfFiles(): [name: string, place: PlaceOfFiles][] {
  return [
    ["a folder", aFolder()],
    ["a bucket", aBucket()],
  ];
}

const isFile = (name: string) => /[0-9a-f-]{36}$/.test(name);
const filesBelow = async (folder: string) =>
  (await readdir(folder, { recursive: true }).catch(() => [])).filter(isFile).map((name) => path.join(folder, name));

function received() {
  const folder = mkdtempSync(path.join(tmpdir(), "files-"));
  return {
    folder,
    incoming: (id: string) => path.join(folder, "incoming", id),
    enter: () => {
      process.env.ATTACHMENTS_DIR = folder;
    },
    leave: () => rm(folder, { recursive: true, force: true, maxRetries: 5 }),
  };
}

function aFolder(): PlaceOfFiles {
  const { folder, enter, ...rest } = received();
  const kept = path.join(folder, "kept");
  return {
    ...rest,
    enter: async () => enter(),
    files: () => filesBelow(folder),
    fileOf: (id) => path.join(kept, id.slice(0, 2), id),
    breakDown: async () => {
      await rename(kept, `${kept}-elsewhere`);
      await writeFile(kept, "");
    },
    mend: async () => {
      await rm(kept);
      await rename(`${kept}-elsewhere`, kept);
    },
  };
}

function aBucket(): PlaceOfFiles {
  const { folder, enter, leave, incoming } = received();
  let server: Awaited<ReturnType<typeof anS3Server>>;
  return {
    incoming,
    enter: async () => {
      enter();
      server = await anS3Server();
      Object.assign(process.env, variablesOf(server.bucket));
    },
    leave: async () => {
      for (const name of Object.keys(variablesOf(server.bucket))) delete process.env[name];
      await server.remove();
      await leave();
    },
    files: async () => [...(await filesBelow(folder)), ...(await server.objects()).map(server.placeOf)],
    fileOf: (id) => server.placeOf(`portal/kept/${id.slice(0, 2)}/${id}`),
    breakDown: () => server.close(),
    mend: () => server.open(),
  };
}
