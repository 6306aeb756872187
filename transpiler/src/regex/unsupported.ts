/** Its message tells what of a regular expression is not taken. */
export class Unsupported extends Error {}
