/** The thread behind `load-beside.ts`: a folder comes in, what it holds goes out, and the thread ends. */
import { parentPort, workerData } from 'node:worker_threads'
import { findLadders } from './ladder/load.js'

parentPort?.postMessage(findLadders(String(workerData)))
