import { currentReference } from "@/lib/db/reference";
import { byName, lastName } from "@/lib/domain/territory/unit-names";

/** Every province that is or was, by its last name, to choose from; two of one name are told apart by their years. */
export async function listEveryUnit(): Promise<readonly { readonly value: string; readonly label: string }[]> {
  const { territory } = await currentReference();
  return [...territory.units.values()]
    .map((unit) => ({ ...lastName(unit), until: unit.validTo?.slice(0, 4) ?? null }))
    .sort(byName)
    .map(({ id, name, until }) => ({ value: id, label: until === null ? name : `${name} (– ${until})` }));
}
