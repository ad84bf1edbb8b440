/** Other forms of the page go on from what this one has just kept, unless somebody else came between. */
export function followVersion(version: number): void {
  for (const field of document.querySelectorAll<HTMLInputElement>("input[type=hidden][name=version]"))
    if (Number(field.value) === version - 1) field.value = String(version);
}
