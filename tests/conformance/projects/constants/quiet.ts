export const QUIET = 1;
export { LEVEL as AGAIN } from "./loud";
