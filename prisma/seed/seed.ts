import pg from "pg";
import { seedAccounts } from "./accounts/accounts";
import { seedCatalogue } from "./reference/catalogue";
import { seedPublishedFigures } from "./reference/published-figures";
import { seedTerritory } from "./reference/territory";
import { generateSample } from "./sample/generate-sample";
import { writeSample } from "./write/sample";

/** Where to write (the owner's address), whether the invented sample is wanted too, and where to tell how far it is. */
export type SeedOptions = { ownerUrl: string; sample: boolean; onProgress: (line: string) => void };

/**
 * Brings a migrated database to a start: territory, catalogue, published figures and, if wanted, the sample with its
 * accounts. Running it again keeps all data and changes nothing that is already so. Each part is written whole or not
 * at all; at the end the planner learns how much there is.
 */
export async function seed({ ownerUrl, sample, onProgress }: SeedOptions): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await whole(client, async () => {
      await seedTerritory(client);
      onProgress("territory: 86 provinces of both layouts");
      await seedCatalogue(client);
      onProgress("catalogue: contents, caps, advance rates, indicators, legal documents");
      onProgress(`published figures: ${await seedPublishedFigures(client)}`);
    });
    if (sample) await whole(client, () => seedSample(client, onProgress));
    await client.query("ANALYZE");
  } finally {
    await client.end();
  }
}

/**
 * The sample goes into an empty portal only: where đề án are already recorded, they stay as they are. The portal is
 * marked, so that every page says which figures are invented.
 */
async function seedSample(client: pg.Client, onProgress: SeedOptions["onProgress"]): Promise<void> {
  onProgress(`accounts: ${await seedAccounts(client)}`);
  const { rowCount } = await client.query("SELECT FROM project LIMIT 1");
  if (rowCount) {
    onProgress("sample: already there");
    return;
  }
  await writeSample(client, generateSample(), onProgress);
  await client.query("INSERT INTO portal_setting (key, value) VALUES ('sample', 'true') ON CONFLICT DO NOTHING");
}

async function whole(client: pg.Client, work: () => Promise<void>): Promise<void> {
  await client.query("BEGIN");
  try {
    await work();
    await client.query("COMMIT");
  } catch (error) {
    await client.query("ROLLBACK").catch(() => undefined);
    throw error;
  }
}
