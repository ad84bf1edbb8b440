import pg from "pg";
import { seedCatalogue } from "./reference/catalogue";
import { seedPublishedFigures } from "./reference/published-figures";
import { seedTerritory } from "./reference/territory";

/** Where to write (the owner's address), whether the invented sample is wanted too, and where to tell how far it is. */
export type SeedOptions = { ownerUrl: string; sample: boolean; onProgress: (line: string) => void };

/**
 * Brings a migrated database to a start: territory, catalogue, published figures and, if wanted, the sample with its
 * accounts. Running it again keeps all data and changes nothing that is already so.
 */
export async function seed({ ownerUrl, onProgress }: SeedOptions): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query("BEGIN");
    await seedTerritory(client);
    onProgress("territory: 86 provinces of both layouts");
    await seedCatalogue(client);
    onProgress("catalogue: contents, caps, advance rates, indicators, legal documents");
    onProgress(`published figures: ${await seedPublishedFigures(client)}`);
    await client.query("COMMIT");
  } finally {
    await client.end();
  }
}
