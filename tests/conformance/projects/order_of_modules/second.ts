import "./effect";
import { log } from "./log";

log("second");
export const second = 2;
