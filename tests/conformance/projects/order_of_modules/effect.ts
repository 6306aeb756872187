import { log } from "./log";

log("effect");
