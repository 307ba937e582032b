/** A Bolt app that acks `/ladder` with one constant answer, BYTES long: what answering costs without an answer. */
import { App, HTTPReceiver, LogLevel } from '@slack/bolt'

const { SLACK_API_URL, SLACK_BOT_TOKEN, SLACK_SIGNING_SECRET, PORT, BYTES } = process.env

const answer = { response_type: 'ephemeral', text: 'a'.repeat(Number(BYTES)) }
const app = new App({
  token: SLACK_BOT_TOKEN,
  clientOptions: { slackApiUrl: SLACK_API_URL },
  logLevel: LogLevel.ERROR,
  receiver: new HTTPReceiver({ signingSecret: SLACK_SIGNING_SECRET, logLevel: LogLevel.ERROR }),
})
app.command('/ladder', async ({ ack }) => ack(answer))
await app.start(Number(PORT))
process.stdout.write('bare Bolt is ready\n')
