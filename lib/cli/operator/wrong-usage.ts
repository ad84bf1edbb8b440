/** The command line itself is wrong: the command ends with 2 and shows how it is used. */
export class WrongUsage extends Error {
  override name = "WrongUsage";
}
