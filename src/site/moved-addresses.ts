import csv from "../../data/addresses/moved.csv?raw";
import {parseMovedAddresses} from "../model/releases/moved-addresses.ts";

/** Every page that once had another address; there, a page leads to where it is now. */
export const movedAddresses = parseMovedAddresses(csv);
