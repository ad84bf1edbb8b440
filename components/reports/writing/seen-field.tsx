/** What stood in a field when its page was read; of an empty one a form says that it was, since empty fields are not sent. */
export function SeenField({ name, seen }: { name: string; seen: string | null }) {
  return seen === null ? (
    <input type="hidden" data-seen name={`${name}.seenEmpty`} value="yes" />
  ) : (
    <input type="hidden" data-seen name={`${name}.seen`} value={seen} />
  );
}
