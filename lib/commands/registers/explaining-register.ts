import { explainingWrite } from "../explaining-write";

/** Runs a write on a register; what the database refuses is told as the domain would have told it. */
export function explainingRegister<T>(write: () => Promise<T>): Promise<T> {
  return explainingWrite(write, {
    busy: { code: "register.busy" },
    rules: {
      register_entry_by_its_writers: { code: "access.forbidden", permission: "register.write" },
      register_entry_once: { code: "register.repeated" },
      register_entry_stands: { code: "register.removed" },
      register_entry_fields: { code: "register.fields-refused" },
    },
  });
}
