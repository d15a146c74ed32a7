<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
    <context>
        <name>AbilityTable</name>
        <message>
            <source>yes</source>
            <translation>可</translation>
        </message>
        <message>
            <source>limited</source>
            <translation>一部可</translation>
        </message>
        <message>
            <source>not possible</source>
            <translation>不可</translation>
        </message>
    </context>
    <context>
        <name>Actions</name>
        <message>
            <source>Question about the order, before it is shipped</source>
            <translation>注文についての質問（発送前）</translation>
        </message>
        <message>
            <source>Asks the buyer something that must be known before the order can be shipped.</source>
            <translation>注文を発送する前に確認が必要なことを購入者に尋ねます。</translation>
        </message>
        <message>
            <source>Delivery to be agreed on</source>
            <translation>配達の調整</translation>
        </message>
        <message>
            <source>Arranges the delivery or confirms the contact for it.</source>
            <translation>配達の日時を調整するか、連絡先を確認します。</translation>
        </message>
        <message>
            <source>Home service to be agreed on</source>
            <translation>出張サービスの調整</translation>
        </message>
        <message>
            <source>Arranges the appointment of a home service.</source>
            <translation>出張サービスの日時を調整します。</translation>
        </message>
        <message>
            <source>Question about the customisation</source>
            <translation>カスタマイズについての質問</translation>
        </message>
        <message>
            <source>Asks the buyer how a customised article is to be made.</source>
            <translation>カスタマイズ商品の仕様を購入者に尋ねます。</translation>
        </message>
        <message>
            <source>Unexpected problem with the order</source>
            <translation>注文の予期しない問題</translation>
        </message>
        <message>
            <source>Tells the buyer of a problem that keeps the order from being completed as promised.</source>
            <translation>注文を約束どおりに完了できない問題を購入者に知らせます。</translation>
        </message>
        <message>
            <source>Digital access key</source>
            <translation>デジタルアクセスキー</translation>
        </message>
        <message>
            <source>Hands over what the buyer needs to use digital content.</source>
            <translation>購入者がデジタルコンテンツを使うために必要な情報を渡します。</translation>
        </message>
        <message>
            <source>Legal disclosure</source>
            <translation>法定開示事項</translation>
        </message>
        <message>
            <source>Sends a document the law demands.</source>
            <translation>法律で求められる書類を送ります。</translation>
        </message>
        <message>
            <source>Warranty</source>
            <translation>保証</translation>
        </message>
        <message>
            <source>Sends the warranty of an article.</source>
            <translation>商品の保証書を送ります。</translation>
        </message>
        <message>
            <source>Invoice</source>
            <translation>領収書</translation>
        </message>
        <message>
            <source>Sends the invoice of the order.</source>
            <translation>注文の領収書を送ります。</translation>
        </message>
        <message>
            <source>Request for a review and feedback</source>
            <translation>レビューと評価の依頼</translation>
        </message>
        <message>
            <source>The platform writes it and sends it once an order. The buyer cannot answer it.</source>
            <translation>プラットフォームが作成し、注文ごとに 1 回だけ送信します。購入者は返信できません。</translation>
        </message>
        <message>
            <source>Note to the customer</source>
            <translation>顧客へのメモ</translation>
        </message>
        <message>
            <source>Stands on the order, and the shop mails it to the address of the order. An answer comes as a mail.</source>
            <translation>注文に表示され、ショップから注文のメールアドレスにも送られます。返信はメールで届きます。</translation>
        </message>
        <message>
            <source>Order defects, own shipping</source>
            <translation>注文不良率（自社発送）</translation>
        </message>
        <message>
            <source>Order defects, shipped by the platform</source>
            <translation>注文不良率（プラットフォーム発送）</translation>
        </message>
        <message>
            <source>Invoice defects</source>
            <translation>領収書不備率</translation>
        </message>
        <message>
            <source>Late shipments</source>
            <translation>出荷遅延率</translation>
        </message>
        <message>
            <source>Deliveries on time</source>
            <translation>期日内配達率</translation>
        </message>
        <message>
            <source>Articles delivered on time</source>
            <translation>商品の期日内配達率</translation>
        </message>
        <message>
            <source>Valid tracking numbers</source>
            <translation>有効な追跡番号の割合</translation>
        </message>
        <message>
            <source>Cancelled before shipping</source>
            <translation>出荷前キャンセル率</translation>
        </message>
        <message>
            <source>normal</source>
            <comment>state of the seller&apos;s account</comment>
            <translation>正常</translation>
        </message>
        <message>
            <source>at risk</source>
            <comment>state of the seller&apos;s account</comment>
            <translation>リスクあり</translation>
        </message>
        <message>
            <source>deactivated</source>
            <comment>state of the seller&apos;s account</comment>
            <translation>停止中</translation>
        </message>
        <message>
            <source>not told</source>
            <comment>state of the seller&apos;s account</comment>
            <translation>情報なし</translation>
        </message>
        <message>
            <source>Account health, as the platform told it %1: %2</source>
            <translation>アカウント健全性（%1 にプラットフォームから取得）：%2</translation>
        </message>
        <message>
            <source>no figure</source>
            <translation>数値なし</translation>
        </message>
        <message>
            <source>target %1</source>
            <translation>目標 %1</translation>
        </message>
        <message>
            <source>good</source>
            <comment>a figure of the account</comment>
            <translation>良好</translation>
        </message>
        <message>
            <source>bad</source>
            <comment>a figure of the account</comment>
            <translation>不良</translation>
        </message>
        <message>
            <source>not rated</source>
            <comment>a figure of the account</comment>
            <translation>評価なし</translation>
        </message>
        <message>
            <source>Warning: %1</source>
            <translation>警告：%1</translation>
        </message>
        <message>
            <source>Complete the question</source>
            <translation>質問を完了する</translation>
        </message>
        <message>
            <source>Answered from here and done: until then the platform counts it as open.</source>
            <translation>ここから回答済みで対応終了。それまでは未完了として数えられます。</translation>
        </message>
        <message>
            <source>Complete: settled by telephone</source>
            <translation>完了：電話で対応済み</translation>
        </message>
        <message>
            <source>Ends the question at the platform with this reason.</source>
            <translation>この理由でプラットフォーム上の質問を完了します。</translation>
        </message>
        <message>
            <source>Complete: settled by mail</source>
            <translation>完了：メールで対応済み</translation>
        </message>
        <message>
            <source>Complete: the same question was answered elsewhere</source>
            <translation>完了：同じ質問に回答済み</translation>
        </message>
        <message>
            <source>Complete: no answer needed</source>
            <translation>完了：回答不要</translation>
        </message>
        <message>
            <source>New conversation with the buyer</source>
            <translation>購入者への新しい会話</translation>
        </message>
        <message>
            <source>Begins a conversation about this order; the buyer gets a mail.</source>
            <translation>この注文について会話を始めます。購入者にメールが届きます。</translation>
        </message>
        <message>
            <source>Mark the inquiry as completed</source>
            <translation>お問い合わせを完了にする</translation>
        </message>
        <message>
            <source>A mark in R-Messe; the buyer is told nothing.</source>
            <translation>R-Messe 上の印です。購入者には通知されません。</translation>
        </message>
        <message>
            <source>Open the completed inquiry again</source>
            <translation>完了したお問い合わせを未完了に戻す</translation>
        </message>
        <message>
            <source>Takes the mark in R-Messe back; the buyer is told nothing.</source>
            <translation>R-Messe 上の印を外します。購入者には通知されません。</translation>
        </message>
        <message>
            <source>Write to the buyer</source>
            <translation>購入者に書く</translation>
        </message>
        <message>
            <source>Write to the mediator</source>
            <translation>調停者に書く</translation>
        </message>
        <message>
            <source>Refund in full</source>
            <translation>全額返金</translation>
        </message>
        <message>
            <source>Offer a partial refund</source>
            <translation>一部返金を提案</translation>
        </message>
        <message>
            <source>Allow the return</source>
            <translation>返品を認める</translation>
        </message>
        <message>
            <source>Accept the return</source>
            <translation>返品を受け付ける</translation>
        </message>
        <message>
            <source>Decline the return</source>
            <translation>返品を断る</translation>
        </message>
        <message>
            <source>Ask the platform to decide</source>
            <translation>プラットフォームに判断を求める</translation>
        </message>
        <message>
            <source>Give the tracking number</source>
            <translation>追跡番号を伝える</translation>
        </message>
        <message>
            <source>Accept the cancellation</source>
            <translation>キャンセルを受け付ける</translation>
        </message>
        <message>
            <source>Decline the cancellation</source>
            <translation>キャンセルを断る</translation>
        </message>
        <message>
            <source>Hand in evidence</source>
            <translation>証拠を提出</translation>
        </message>
        <message>
            <source>Accept the dispute</source>
            <translation>異議を受け入れる</translation>
        </message>
        <message>
            <source>Contest the dispute</source>
            <translation>異議に反論</translation>
        </message>
        <message>
            <source>Say that the item is back</source>
            <translation>返品の到着を伝える</translation>
        </message>
        <message>
            <source>Appeal</source>
            <translation>異議申し立て</translation>
        </message>
        <message>
            <source>Refund</source>
            <translation>返金</translation>
        </message>
        <message>
            <source>Close the return</source>
            <translation>返品を終了する</translation>
        </message>
        <message>
            <source>Decide about it</source>
            <translation>対応を決める</translation>
        </message>
        <message>
            <source>The time for returns is over</source>
            <translation>返品期間が過ぎています</translation>
        </message>
        <message>
            <source>Sold without a right to return</source>
            <translation>返品不可の条件で販売</translation>
        </message>
        <message>
            <source>Another reason</source>
            <translation>その他の理由</translation>
        </message>
        <message>
            <source>Answer the rating</source>
            <translation>評価に返信</translation>
        </message>
        <message>
            <source>Stands below the rating for everybody to read. The platform takes one answer.</source>
            <translation>評価の下に全員に見える形で表示されます。プラットフォームが受け付ける返信は1回だけです。</translation>
        </message>
        <message>
            <source>Card of the order</source>
            <translation>注文カード</translation>
        </message>
        <message>
            <source>Shows the order in the chat; it also opens the chat where the platform takes no first words without one.</source>
            <translation>チャットに注文を表示します。最初の連絡に注文が必要な場合は、これでチャットを開きます。</translation>
        </message>
        <message>
            <source>Card of the article</source>
            <translation>商品カード</translation>
        </message>
        <message>
            <source>Shows the article in the chat with the buyer.</source>
            <translation>購入者とのチャットに商品を表示します。</translation>
        </message>
        <message>
            <source>Accept the buyer&apos;s offer</source>
            <translation>購入者の提案を受け入れる</translation>
        </message>
        <message>
            <source>Offer a refund, the buyer keeps the article</source>
            <translation>返品なしの返金を提案</translation>
        </message>
        <message>
            <source>Offer a refund after the return</source>
            <translation>返品後の返金を提案</translation>
        </message>
        <message>
            <source>Dispute the return</source>
            <translation>返品に異議を申し立てる</translation>
        </message>
        <message>
            <source>Take the dispute back</source>
            <translation>異議を取り下げる</translation>
        </message>
    </context>
    <context>
        <name>AlarmText</name>
        <message>
            <source>not synced in time</source>
            <translation>予定どおり同期されていません</translation>
        </message>
        <message>
            <source>cannot be synced</source>
            <translation>同期できません</translation>
        </message>
        <message>
            <source>the sign-in ends within a day; sign in again</source>
            <translation>認証の有効期限が 1 日以内に切れます。再認証してください</translation>
        </message>
        <message>
            <source>the sign-in ends within 7 days; sign in again</source>
            <translation>認証の有効期限が 7 日以内に切れます。再認証してください</translation>
        </message>
        <message>
            <source>the sign-in ends within 30 days; sign in again</source>
            <translation>認証の有効期限が 30 日以内に切れます。再認証してください</translation>
        </message>
        <message>
            <source>the sign-in cannot be renewed; sign in again</source>
            <translation>認証を更新できません。再認証してください</translation>
        </message>
        <message>
            <source>a reply waits for your decision in the outbox</source>
            <translation>送信トレイに判断待ちの返信があります</translation>
        </message>
        <message>
            <source>more waits than the limit allows</source>
            <translation>未処理の件数が上限を超えています</translation>
        </message>
        <message>
            <source>more waits than the limit allows: %1 threads to reply to, %2 replies to send</source>
            <translation>未処理の件数が上限を超えています：要返信 %1 件、未送信 %2 件</translation>
        </message>
        <message>
            <source>Store down</source>
            <translation>ストア停止</translation>
        </message>
        <message>
            <source>Backlog</source>
            <translation>滞留</translation>
        </message>
        <message>
            <source>Sign-in ends</source>
            <translation>認証期限</translation>
        </message>
        <message>
            <source>Reply waits</source>
            <translation>返信の判断待ち</translation>
        </message>
        <message>
            <source>a watched thread has no reply yet</source>
            <translation>ウォッチ中の会話がまだ返信されていません</translation>
        </message>
        <message>
            <source>Watched thread</source>
            <translation>ウォッチ中の会話</translation>
        </message>
        <message>
            <source>%1 % of the time to reply has passed</source>
            <translation>返信期限の %1% が過ぎました</translation>
        </message>
        <message>
            <source>a rule asks you to look at a thread now</source>
            <translation>ルールにより、至急確認が必要な会話があります</translation>
        </message>
        <message>
            <source>automatic replies rest until a clean sync</source>
            <translation>同期が正常に戻るまで自動返信を停止しています</translation>
        </message>
        <message>
            <source>a reply is late</source>
            <translation>返信が期限を過ぎました</translation>
        </message>
        <message>
            <source>a reply is late; the lead is told</source>
            <translation>返信が期限を過ぎ、責任者に知らせました</translation>
        </message>
        <message>
            <source>a reply is nearly late; the lead is told</source>
            <translation>返信がまもなく期限を過ぎるため、責任者に知らせました</translation>
        </message>
        <message>
            <source>a thread nobody picked up was handed to a new owner</source>
            <translation>誰も対応しなかった会話が新しい担当者に渡されました</translation>
        </message>
        <message>
            <source>walk through the inbox and the cases of this store</source>
            <translation>この店舗の受信箱とケースを確認してください</translation>
        </message>
        <message>
            <source>the weekly health check is ready</source>
            <translation>週次の健全性レポートができました</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>ルール</translation>
        </message>
        <message>
            <source>Automatic replies</source>
            <translation>自動返信</translation>
        </message>
        <message>
            <source>Deadline near</source>
            <translation>期限間近</translation>
        </message>
        <message>
            <source>Deadline missed</source>
            <translation>期限超過</translation>
        </message>
        <message>
            <source>For the lead</source>
            <translation>責任者へ</translation>
        </message>
        <message>
            <source>Handed on</source>
            <translation>引き継ぎ</translation>
        </message>
        <message>
            <source>Daily round</source>
            <translation>毎日の巡回</translation>
        </message>
        <message>
            <source>Weekly check</source>
            <translation>週次チェック</translation>
        </message>
    </context>
    <context>
        <name>Appeals</name>
        <message>
            <source>appeal %1</source>
            <translation>異議申立て %1</translation>
        </message>
        <message>
            <source>the sample “%1”</source>
            <translation>見本「%1」</translation>
        </message>
        <message>
            <source>The part “%1” is %2 % the same as %3: write it in words of your own.</source>
            <translation>「%1」は%3と %2 % 同じです。自分の言葉で書いてください。</translation>
        </message>
        <message>
            <source>The plan is %1 % the same as %2: write it in words of your own.</source>
            <translation>計画は%2と %1 % 同じです。自分の言葉で書いてください。</translation>
        </message>
        <message>
            <source>being written</source>
            <comment>an appeal</comment>
            <translation>作成中</translation>
        </message>
        <message>
            <source>ready</source>
            <comment>an appeal</comment>
            <translation>準備完了</translation>
        </message>
        <message>
            <source>handed in</source>
            <comment>an appeal</comment>
            <translation>提出済み</translation>
        </message>
        <message>
            <source>reinstated</source>
            <comment>an appeal</comment>
            <translation>復活</translation>
        </message>
        <message>
            <source>refused</source>
            <comment>an appeal</comment>
            <translation>却下</translation>
        </message>
        <message>
            <source>Root cause</source>
            <translation>根本原因</translation>
        </message>
        <message>
            <source>Corrective action</source>
            <translation>是正措置</translation>
        </message>
        <message>
            <source>Prevention</source>
            <translation>再発防止</translation>
        </message>
        <message>
            <source>What went wrong and why, in facts: no excuse, no other party to blame.</source>
            <translation>何がなぜ起きたかを事実で。言い訳や他者への責任転嫁はしない。</translation>
        </message>
        <message>
            <source>What was done already for the orders and listings concerned, with dates.</source>
            <translation>該当する注文と出品に対してすでに行ったこと。日付も。</translation>
        </message>
        <message>
            <source>What keeps it from happening again: who checks what, from when on.</source>
            <translation>再発をどう防ぐか。誰が何を、いつから確認するか。</translation>
        </message>
        <message>
            <source>The appeal belongs under its performance notification: enter the number of the notification.</source>
            <translation>異議申立てはパフォーマンス通知の下に出します。通知の番号を入力してください。</translation>
        </message>
        <message>
            <source>Choose the reason that the notification gives: the evidence depends on it.</source>
            <translation>通知に書かれた理由を選んでください。必要な証拠はそれで決まります。</translation>
        </message>
        <message>
            <source>The time for the appeal is over: hand it in all the same, and say why it is late.</source>
            <translation>申立ての期限は過ぎました。それでも提出し、遅れた理由を書いてください。</translation>
        </message>
        <message>
            <source>The part “%1” is missing: write it.</source>
            <translation>「%1」がありません。書いてください。</translation>
        </message>
        <message>
            <source>The part “%1” holds a machine translation that nobody has confirmed: read it, then confirm or edit it.</source>
            <translation>「%1」には誰も確認していない機械翻訳があります。読んでから確認するか、直してください。</translation>
        </message>
        <message>
            <source>Evidence is missing: add %1.</source>
            <translation>証拠が足りません。%1を追加してください。</translation>
        </message>
        <message>
            <source> or </source>
            <comment>between documents of which one will do</comment>
            <translation>または</translation>
        </message>
        <message>
            <source>%1 % the same as %2</source>
            <translation>%2と %1 % 同じ</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <comment>how alike to what; the part that is</comment>
            <translation>%1（%2）</translation>
        </message>
        <message>
            <source>Originality: %1</source>
            <translation>独自性：%1</translation>
        </message>
        <message>
            <source>began the appeal</source>
            <translation>異議申立てを開始</translation>
        </message>
        <message>
            <source>wrote a part of the plan</source>
            <translation>計画の一部を記入</translation>
        </message>
        <message>
            <source>confirmed a machine translation</source>
            <translation>機械翻訳を確認</translation>
        </message>
        <message>
            <source>chose the reason</source>
            <translation>理由を選択</translation>
        </message>
        <message>
            <source>changed the notification</source>
            <translation>通知を変更</translation>
        </message>
        <message>
            <source>entered a number</source>
            <translation>番号を入力</translation>
        </message>
        <message>
            <source>changed its state</source>
            <translation>状態を変更</translation>
        </message>
        <message>
            <source>added a file</source>
            <translation>ファイルを追加</translation>
        </message>
        <message>
            <source>removed a file</source>
            <translation>ファイルを削除</translation>
        </message>
        <message>
            <source>wrote the archive</source>
            <translation>アーカイブを作成</translation>
        </message>
    </context>
    <context>
        <name>BubbleText</name>
        <message>
            <source>%1 · loading…</source>
            <translation>%1 · 読み込み中…</translation>
        </message>
        <message>
            <source>%1 · click to open</source>
            <translation>%1 · クリックで開く</translation>
        </message>
        <message>
            <source>%1 · click to load</source>
            <translation>%1 · クリックで読み込む</translation>
        </message>
        <message>
            <source>Show one line</source>
            <translation>1 行で表示</translation>
        </message>
        <message>
            <source>Show all of it</source>
            <translation>すべて表示</translation>
        </message>
        <message>
            <source>Hide what is quoted</source>
            <translation>引用を隠す</translation>
        </message>
        <message numerus="yes">
            <source>··· %n quoted line(s)</source>
            <translation>
                <numerusform>··· 引用 %n 行</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Cases</name>
        <message>
            <source>Item not received</source>
            <translation>商品未着</translation>
        </message>
        <message>
            <source>Return</source>
            <translation>返品</translation>
        </message>
        <message>
            <source>Cancellation</source>
            <translation>キャンセル</translation>
        </message>
        <message>
            <source>Case at the platform</source>
            <translation>プラットフォームの案件</translation>
        </message>
        <message>
            <source>Payment dispute</source>
            <translation>支払い異議</translation>
        </message>
        <message>
            <source>Claim</source>
            <translation>クレーム</translation>
        </message>
        <message>
            <source>Mediation</source>
            <translation>調停</translation>
        </message>
        <message>
            <source>A-to-z claim</source>
            <translation>A-to-z クレーム</translation>
        </message>
        <message>
            <source>waits for us</source>
            <translation>こちらの番</translation>
        </message>
        <message>
            <source>waiting for the buyer</source>
            <translation>購入者待ち</translation>
        </message>
        <message>
            <source>waiting for the platform</source>
            <translation>プラットフォーム待ち</translation>
        </message>
        <message>
            <source>closed</source>
            <comment>a case</comment>
            <translation>終了</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>kind of case, reason</comment>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>Counted here: %1</source>
            <translation>こちらで計算：%1</translation>
        </message>
        <message>
            <source>Read from the platform&apos;s mail</source>
            <translation>プラットフォームのメールから</translation>
        </message>
        <message>
            <source>The platform names no date</source>
            <translation>プラットフォームは期日を示していません</translation>
        </message>
        <message>
            <source>Ordered</source>
            <translation>注文</translation>
        </message>
        <message>
            <source>Shipped</source>
            <translation>発送済み</translation>
        </message>
        <message>
            <source>The carrier says it was delivered</source>
            <translation>運送会社は配達済みとしています</translation>
        </message>
        <message>
            <source>The buyer wrote</source>
            <translation>購入者からのメッセージ</translation>
        </message>
        <message>
            <source>%1 wrote</source>
            <translation>%1 が書きました</translation>
        </message>
        <message>
            <source>We wrote</source>
            <translation>こちらからの返信</translation>
        </message>
        <message>
            <source>The platform wrote</source>
            <translation>プラットフォームからのメッセージ</translation>
        </message>
        <message>
            <source>Note by %1</source>
            <translation>%1 のメモ</translation>
        </message>
        <message>
            <source>The case was opened</source>
            <translation>案件が開かれました</translation>
        </message>
        <message>
            <source>The platform asks us to act</source>
            <translation>プラットフォームがこちらの対応を求めています</translation>
        </message>
        <message>
            <source>The buyer has to act</source>
            <translation>購入者の番です</translation>
        </message>
        <message>
            <source>The platform has to act</source>
            <translation>プラットフォームの番です</translation>
        </message>
        <message>
            <source>The case was closed</source>
            <translation>案件が終わりました</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>person, what they had done</comment>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>Case</source>
            <comment>where it stands</comment>
            <translation>案件</translation>
        </message>
        <message>
            <source>Order</source>
            <comment>where it stands</comment>
            <translation>注文</translation>
        </message>
        <message>
            <source>Shipment</source>
            <translation>配送</translation>
        </message>
        <message>
            <source>Note</source>
            <comment>where it stands</comment>
            <translation>メモ</translation>
        </message>
        <message>
            <source>Messages</source>
            <comment>where it stands</comment>
            <translation>メッセージ</translation>
        </message>
        <message>
            <source>3 calendar days from the request, after eBay&apos;s policy on cancelling orders</source>
            <translation>eBay の注文キャンセル方針により、申請から 3 暦日</translation>
        </message>
        <message>
            <source>3 business days from the opening, Monday to Friday without public holidays, after eBay&apos;s help</source>
            <translation>eBay のヘルプにより、申請から 3 営業日（月曜から金曜、祝日を除く）</translation>
        </message>
        <message>
            <source>3 business days from the opening, Monday to Friday, after eBay&apos;s help</source>
            <translation>eBay のヘルプにより、申請から 3 営業日（月曜から金曜）</translation>
        </message>
        <message>
            <source>1 business day from the request, Monday to Friday: the usual promise of shops, Shopify names no date</source>
            <translation>申請から 1 営業日（月曜から金曜）：ショップの一般的な約束。Shopify は日付を示しません</translation>
        </message>
        <message>
            <source>The platform&apos;s own date</source>
            <translation>プラットフォームの示す日付</translation>
        </message>
        <message>
            <source>The platform&apos;s own date; what is settled early does not count against us</source>
            <translation>プラットフォームの示す日付。早く解決したものは評価に影響しません</translation>
        </message>
        <message>
            <source>Read from: %1</source>
            <comment>fields of the platform&apos;s interface</comment>
            <translation>読み取り元：%1</translation>
        </message>
    </context>
    <context>
        <name>ClaimWords</name>
        <message>
            <source>the buyer</source>
            <comment>who did a step of a claim</comment>
            <translation>購入者</translation>
        </message>
        <message>
            <source>the seller</source>
            <comment>who did a step of a claim</comment>
            <translation>販売者</translation>
        </message>
        <message>
            <source>Mediation opened by %1.</source>
            <translation>%1が調停を開始しました。</translation>
        </message>
        <message>
            <source>Claim opened by %1.</source>
            <translation>%1がクレームを開きました。</translation>
        </message>
        <message>
            <source>Claim taken up again by %1.</source>
            <translation>%1がクレームを再開しました。</translation>
        </message>
        <message>
            <source>Claim closed by %1.</source>
            <translation>%1がクレームを閉じました。</translation>
        </message>
        <message>
            <source>Offered by the seller: %1</source>
            <translation>販売者の提案: %1</translation>
        </message>
        <message>
            <source>Asked for by the buyer: %1</source>
            <translation>購入者の希望: %1</translation>
        </message>
        <message>
            <source>Decided by Mercado Libre: %1</source>
            <translation>Mercado Libre の決定: %1</translation>
        </message>
        <message>
            <source>Return %1: %2</source>
            <comment>its number, its state</comment>
            <translation>返品 %1: %2</translation>
        </message>
        <message>
            <source>money: %1</source>
            <translation>代金: %1</translation>
        </message>
        <message>
            <source>given back at: %1</source>
            <translation>返金の時点: %1</translation>
        </message>
        <message>
            <source>Evidence: to be handed over by %1.</source>
            <translation>証拠: %1 までに発送します。</translation>
        </message>
        <message>
            <source>Evidence: handed over to the carrier: %1</source>
            <translation>証拠: 配送業者に引き渡し済み: %1</translation>
        </message>
    </context>
    <context>
        <name>Commands</name>
        <message>
            <source>Next thread</source>
            <translation>次の会話</translation>
        </message>
        <message>
            <source>Go</source>
            <translation>移動</translation>
        </message>
        <message>
            <source>Previous thread</source>
            <translation>前の会話</translation>
        </message>
        <message>
            <source>Go to the conversation</source>
            <translation>会話へ移動</translation>
        </message>
        <message>
            <source>Back to the list</source>
            <translation>一覧へ戻る</translation>
        </message>
        <message>
            <source>Next overdue thread</source>
            <translation>次の期限超過</translation>
        </message>
        <message>
            <source>Previous overdue thread</source>
            <translation>前の期限超過</translation>
        </message>
        <message>
            <source>Go to: needs reply</source>
            <translation>移動：要返信</translation>
        </message>
        <message>
            <source>Go to: mine</source>
            <translation>移動：自分の担当</translation>
        </message>
        <message>
            <source>Go to: unassigned</source>
            <translation>移動：未割り当て</translation>
        </message>
        <message>
            <source>Go to: due soon</source>
            <translation>移動：期限間近</translation>
        </message>
        <message>
            <source>Go to: overdue</source>
            <translation>移動：期限超過</translation>
        </message>
        <message>
            <source>Go to: waiting for buyer</source>
            <translation>移動：購入者待ち</translation>
        </message>
        <message>
            <source>Go to: snoozed</source>
            <translation>移動：スヌーズ中</translation>
        </message>
        <message>
            <source>Go to: cases and claims</source>
            <translation>移動：ケースとクレーム</translation>
        </message>
        <message>
            <source>Go to: platform notices</source>
            <translation>移動：プラットフォーム通知</translation>
        </message>
        <message>
            <source>Go to: outbox</source>
            <translation>移動：送信トレイ</translation>
        </message>
        <message>
            <source>Go to: all threads</source>
            <translation>移動：すべての会話</translation>
        </message>
        <message>
            <source>Show all stores</source>
            <translation>すべてのストアを表示</translation>
        </message>
        <message>
            <source>Done and next</source>
            <translation>完了して次へ</translation>
        </message>
        <message>
            <source>Thread</source>
            <translation>会話</translation>
        </message>
        <message>
            <source>Open again</source>
            <translation>再開</translation>
        </message>
        <message>
            <source>No reply needed</source>
            <translation>返信不要</translation>
        </message>
        <message>
            <source>Assign to somebody</source>
            <translation>担当者を割り当て</translation>
        </message>
        <message>
            <source>Add or remove tags</source>
            <translation>タグを追加または削除</translation>
        </message>
        <message>
            <source>Snooze</source>
            <translation>スヌーズ</translation>
        </message>
        <message>
            <source>Mark as unread</source>
            <translation>未読にする</translation>
        </message>
        <message>
            <source>Urgent on or off</source>
            <translation>緊急の切り替え</translation>
        </message>
        <message>
            <source>Merge the selected threads</source>
            <translation>選択した会話を統合</translation>
        </message>
        <message>
            <source>Split at this message</source>
            <translation>このメッセージから分割</translation>
        </message>
        <message>
            <source>Undo the last action</source>
            <translation>直前の操作を元に戻す</translation>
        </message>
        <message>
            <source>Open the platform&apos;s page</source>
            <translation>プラットフォームのページを開く</translation>
        </message>
        <message>
            <source>Write a reply</source>
            <translation>返信を書く</translation>
        </message>
        <message>
            <source>Write</source>
            <translation>作成</translation>
        </message>
        <message>
            <source>Write an internal note</source>
            <translation>社内メモを書く</translation>
        </message>
        <message>
            <source>Insert a template</source>
            <translation>テンプレートを挿入</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>送信</translation>
        </message>
        <message>
            <source>Send, mark as done, next thread</source>
            <translation>送信し、完了にして次へ</translation>
        </message>
        <message>
            <source>Next finding of the check</source>
            <translation>次のチェック結果</translation>
        </message>
        <message>
            <source>Previous finding of the check</source>
            <translation>前のチェック結果</translation>
        </message>
        <message>
            <source>Mark for a bulk action</source>
            <translation>一括操作の対象にする</translation>
        </message>
        <message>
            <source>List</source>
            <translation>一覧</translation>
        </message>
        <message>
            <source>Select all</source>
            <translation>すべて選択</translation>
        </message>
        <message>
            <source>Filter this list</source>
            <translation>この一覧を絞り込む</translation>
        </message>
        <message>
            <source>Search in this thread</source>
            <translation>この会話内を検索</translation>
        </message>
        <message>
            <source>Search everything</source>
            <translation>全体を検索</translation>
        </message>
        <message>
            <source>Sync now</source>
            <translation>今すぐ同期</translation>
        </message>
        <message>
            <source>Command palette</source>
            <translation>コマンドパレット</translation>
        </message>
        <message>
            <source>View</source>
            <translation>表示</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>ショートカットキー</translation>
        </message>
        <message>
            <source>Context panel on or off</source>
            <translation>詳細パネルの表示切り替え</translation>
        </message>
        <message>
            <source>Next pane</source>
            <translation>次の領域</translation>
        </message>
        <message>
            <source>Previous pane</source>
            <translation>前の領域</translation>
        </message>
        <message>
            <source>Compact rows on or off</source>
            <translation>コンパクト表示の切り替え</translation>
        </message>
        <message>
            <source>Navigation with words or icons</source>
            <translation>ナビゲーションを文字またはアイコンで表示</translation>
        </message>
        <message>
            <source>Light theme</source>
            <translation>ライトテーマ</translation>
        </message>
        <message>
            <source>Dark theme</source>
            <translation>ダークテーマ</translation>
        </message>
        <message>
            <source>Theme of the system</source>
            <translation>システムのテーマに合わせる</translation>
        </message>
        <message>
            <source>Language: Chinese</source>
            <translation>言語：中国語</translation>
        </message>
        <message>
            <source>Language: English</source>
            <translation>言語：英語</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>設定</translation>
        </message>
        <message>
            <source>Stores and their state</source>
            <translation>ストアとその状態</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>終了</translation>
        </message>
        <message>
            <source>Acknowledge the first alert</source>
            <translation>先頭のアラートを確認済みにする</translation>
        </message>
        <message>
            <source>Mark as read</source>
            <translation>既読にする</translation>
        </message>
        <message>
            <source>Ask again why no reply is needed</source>
            <translation>返信不要の理由を再び尋ねる</translation>
        </message>
        <message>
            <source>Clear the selection</source>
            <translation>選択を解除</translation>
        </message>
        <message>
            <source>Alert centre</source>
            <translation>アラートセンター</translation>
        </message>
        <message>
            <source>Lock the window</source>
            <translation>ウィンドウをロック</translation>
        </message>
        <message>
            <source>Language: Japanese</source>
            <translation>言語：日本語</translation>
        </message>
        <message>
            <source>Language: Spanish</source>
            <translation>言語：スペイン語</translation>
        </message>
        <message>
            <source>Settings: general</source>
            <translation>設定：全般</translation>
        </message>
        <message>
            <source>Settings: writing and sending</source>
            <translation>設定：作成と送信</translation>
        </message>
        <message>
            <source>Settings: keys</source>
            <translation>設定：ショートカットキー</translation>
        </message>
        <message>
            <source>Next tab of the inbox</source>
            <translation>受信箱の次のタブ</translation>
        </message>
        <message>
            <source>Previous tab of the inbox</source>
            <translation>受信箱の前のタブ</translation>
        </message>
        <message>
            <source>Split the inbox into tabs</source>
            <translation>受信箱をタブに分ける</translation>
        </message>
        <message>
            <source>Save this list as a view</source>
            <translation>この一覧をビューとして保存</translation>
        </message>
        <message>
            <source>Rename this saved view</source>
            <translation>この保存済みビューの名前を変更</translation>
        </message>
        <message>
            <source>Delete this saved view</source>
            <translation>この保存済みビューを削除</translation>
        </message>
        <message>
            <source>Move this saved view up</source>
            <translation>この保存済みビューを上へ</translation>
        </message>
        <message>
            <source>Move this saved view down</source>
            <translation>この保存済みビューを下へ</translation>
        </message>
        <message>
            <source>Reply to the chosen threads by template</source>
            <translation>選択した会話にテンプレートで返信</translation>
        </message>
        <message>
            <source>Connect a store</source>
            <translation>ストアを接続</translation>
        </message>
        <message>
            <source>Coverage of the database</source>
            <translation>データの取り込み範囲</translation>
        </message>
        <message>
            <source>List on top or beside</source>
            <translation>一覧を上または横に配置</translation>
        </message>
        <message>
            <source>Show or hide what is quoted</source>
            <translation>引用の表示切り替え</translation>
        </message>
        <message>
            <source>First unanswered message</source>
            <translation>最初の未返信メッセージ</translation>
        </message>
        <message>
            <source>Load older messages</source>
            <translation>以前のメッセージを読み込む</translation>
        </message>
        <message>
            <source>Message as received from the platform</source>
            <translation>プラットフォームから受信した原文</translation>
        </message>
        <message>
            <source>Send later</source>
            <translation>後で送信</translation>
        </message>
        <message>
            <source>Threads the last template could not reply to</source>
            <translation>前回のテンプレートで返信できなかった会話</translation>
        </message>
        <message>
            <source>Settings: templates</source>
            <translation>設定：テンプレート</translation>
        </message>
        <message>
            <source>Settings: tags and saved views</source>
            <translation>設定：タグと保存済みビュー</translation>
        </message>
        <message>
            <source>Settings: alerts</source>
            <translation>設定：アラート</translation>
        </message>
        <message>
            <source>Settings: security</source>
            <translation>設定：セキュリティ</translation>
        </message>
        <message>
            <source>Settings: people</source>
            <translation>設定：メンバー</translation>
        </message>
        <message>
            <source>Settings: data</source>
            <translation>設定：データ</translation>
        </message>
        <message>
            <source>Journal: who did what</source>
            <translation>操作記録：誰が何をしたか</translation>
        </message>
        <message>
            <source>Journal of this thread</source>
            <translation>この会話の操作記録</translation>
        </message>
        <message>
            <source>First steps and hints again</source>
            <translation>最初の手順とヒントを再表示</translation>
        </message>
        <message>
            <source>Columns of the list on top</source>
            <translation>上の一覧の列</translation>
        </message>
        <message>
            <source>Sort the list on top</source>
            <translation>上の一覧を並べ替え</translation>
        </message>
        <message>
            <source>Open in a window of its own</source>
            <translation>別のウィンドウで開く</translation>
        </message>
        <message>
            <source>Add sample data</source>
            <translation>サンプルデータを追加</translation>
        </message>
        <message>
            <source>Remove the sample data</source>
            <translation>サンプルデータを削除</translation>
        </message>
        <message>
            <source>Insert a value of this thread</source>
            <translation>この会話の値を挿入</translation>
        </message>
        <message>
            <source>Tell the platform that no reply is needed</source>
            <translation>返信不要とプラットフォームに伝える</translation>
        </message>
        <message>
            <source>Read the order anew</source>
            <translation>注文を再取得</translation>
        </message>
        <message>
            <source>What the platform allows on this order</source>
            <translation>この注文でプラットフォームが許可する操作</translation>
        </message>
        <message>
            <source>Ask for a review of this order</source>
            <translation>この注文のレビューを依頼</translation>
        </message>
        <message>
            <source>Account health report of a store</source>
            <translation>ストアのアカウント健全性レポート</translation>
        </message>
        <message>
            <source>Open its case</source>
            <translation>関連する案件を開く</translation>
        </message>
        <message>
            <source>How much desk do you need?</source>
            <translation>どのくらいの体制が必要ですか？</translation>
        </message>
        <message>
            <source>Go to: tickets</source>
            <translation>移動：チケット</translation>
        </message>
        <message>
            <source>New ticket</source>
            <translation>新しいチケット</translation>
        </message>
        <message>
            <source>Go to: appeals</source>
            <translation>移動：異議申立て</translation>
        </message>
        <message>
            <source>Go to: platform support</source>
            <translation>移動：プラットフォームサポート</translation>
        </message>
        <message>
            <source>New appeal</source>
            <translation>新しい異議申立て</translation>
        </message>
        <message>
            <source>New enquiry to platform support</source>
            <translation>プラットフォームサポートへの新しい問い合わせ</translation>
        </message>
        <message>
            <source>Settings: tickets, support and appeals</source>
            <translation>設定：チケット・サポート・異議申し立て</translation>
        </message>
        <message>
            <source>Settings: rules</source>
            <translation>設定：ルール</translation>
        </message>
        <message>
            <source>Settings: automatic replies</source>
            <translation>設定：自動返信</translation>
        </message>
        <message>
            <source>Settings: deadlines</source>
            <translation>設定: 期限</translation>
        </message>
        <message>
            <source>Settings: alert channels</source>
            <translation>設定: 通知チャネル</translation>
        </message>
        <message>
            <source>Settings: outgoing check</source>
            <translation>設定：送信チェック</translation>
        </message>
        <message>
            <source>Proof of the due time</source>
            <translation>期限の証明</translation>
        </message>
        <message>
            <source>Daily round</source>
            <translation>毎日の巡回</translation>
        </message>
        <message>
            <source>Weekly health check</source>
            <translation>週次の健全性チェック</translation>
        </message>
        <message>
            <source>Take the suggested tags</source>
            <translation>提案されたタグを付ける</translation>
        </message>
        <message>
            <source>Translation on or off</source>
            <translation>翻訳の表示・非表示</translation>
        </message>
        <message>
            <source>Translation of the thread on or off</source>
            <translation>スレッドの翻訳の表示・非表示</translation>
        </message>
        <message>
            <source>Translate the reply, or back</source>
            <translation>返信を翻訳、または元に戻す</translation>
        </message>
        <message>
            <source>Insert knowledge or a phrase</source>
            <translation>ナレッジ・定型文を挿入</translation>
        </message>
        <message>
            <source>Draft a reply with the language model</source>
            <translation>言語モデルで返信の下書きを作成</translation>
        </message>
        <message>
            <source>Settings: knowledge and phrases</source>
            <translation>設定: ナレッジと定型文</translation>
        </message>
        <message>
            <source>Settings: writing assistance</source>
            <translation>設定: 文章作成の補助</translation>
        </message>
        <message>
            <source>Settings: practice</source>
            <translation>設定: 練習</translation>
        </message>
        <message>
            <source>Settings: translation</source>
            <translation>設定：翻訳</translation>
        </message>
        <message>
            <source>Causes of failure</source>
            <translation>失敗の原因</translation>
        </message>
        <message>
            <source>Only angry buyers, or all again</source>
            <translation>怒っている購入者のみ、または全件</translation>
        </message>
        <message>
            <source>Go to: response times</source>
            <translation>移動：応答時間</translation>
        </message>
        <message>
            <source>Reference lines of the charts</source>
            <translation>グラフの基準線</translation>
        </message>
        <message>
            <source>The platform&apos;s own figure of a store</source>
            <translation>ストアについてプラットフォームが示す数値</translation>
        </message>
        <message>
            <source>Rate this conversation</source>
            <translation>この会話を評価</translation>
        </message>
        <message>
            <source>Random samples and score sheets</source>
            <translation>無作為サンプルと採点表</translation>
        </message>
        <message>
            <source>Pack evidence…</source>
            <translation>証拠をまとめる…</translation>
        </message>
        <message>
            <source>Legal hold…</source>
            <translation>訴訟ホールド…</translation>
        </message>
        <message>
            <source>Forget this buyer…</source>
            <translation>この購入者のデータを削除…</translation>
        </message>
        <message>
            <source>Planned reports…</source>
            <translation>定期レポート…</translation>
        </message>
        <message>
            <source>Inbox as of a moment…</source>
            <translation>過去の時点の受信トレイ…</translation>
        </message>
        <message>
            <source>Data protection at this desk</source>
            <translation>このデスクのデータ保護</translation>
        </message>
        <message>
            <source>Switch person</source>
            <translation>担当者を切り替える</translation>
        </message>
        <message>
            <source>End of shift: hand over</source>
            <translation>シフト終了：引き継ぎ</translation>
        </message>
        <message>
            <source>Make a reviewer&apos;s file</source>
            <translation>レビュー用ファイルを作る</translation>
        </message>
        <message>
            <source>File</source>
            <translation>ファイル</translation>
        </message>
        <message>
            <source>Open a reviewer&apos;s file</source>
            <translation>レビュー用ファイルを開く</translation>
        </message>
        <message>
            <source>Verify an evidence package…</source>
            <translation>証拠パッケージを検証…</translation>
        </message>
        <message>
            <source>Take in a deletion list…</source>
            <translation>削除リストを取り込む…</translation>
        </message>
        <message>
            <source>Import an old export…</source>
            <translation>以前のエクスポートを取り込む…</translation>
        </message>
        <message>
            <source>Open the settings</source>
            <translation>設定を開く</translation>
        </message>
        <message>
            <source>Settings: roles and passwords</source>
            <translation>設定：役割とパスワード</translation>
        </message>
        <message>
            <source>Settings: shifts and absence</source>
            <translation>設定：シフトと不在</translation>
        </message>
        <message>
            <source>Settings: other programs</source>
            <translation>設定: ほかのプログラム</translation>
        </message>
        <message>
            <source>Settings: keeping and forgetting</source>
            <translation>設定：保存と削除</translation>
        </message>
        <message>
            <source>Log: what the program did</source>
            <translation>ログ: プログラムの動作</translation>
        </message>
    </context>
    <context>
        <name>Context</name>
        <message>
            <source>Reference %1 h</source>
            <translation>目安 %1 時間</translation>
        </message>
        <message>
            <source>Platform %1 h</source>
            <translation>プラットフォーム %1 時間</translation>
        </message>
        <message>
            <source>Own target %1 h</source>
            <translation>自社目標 %1 時間</translation>
        </message>
        <message>
            <source>Started by: %1, %2</source>
            <translation>開始：%1、%2</translation>
        </message>
        <message>
            <source>Policy: %1, version %2</source>
            <translation>ルール：%1、バージョン %2</translation>
        </message>
        <message>
            <source>Calendar: %1, %2</source>
            <translation>カレンダー：%1、%2</translation>
        </message>
        <message>
            <source>Not counted: %1 – %2 (%3)</source>
            <translation>対象外：%1 – %2（%3）</translation>
        </message>
        <message>
            <source>Nothing is left out: every hour counts.</source>
            <translation>除外なし：すべての時間を算入します。</translation>
        </message>
        <message>
            <source>Source: %1, %2</source>
            <translation>出典：%1、%2</translation>
        </message>
        <message>
            <source>Time zone data %1</source>
            <translation>タイムゾーンデータ %1</translation>
        </message>
        <message>
            <source>waiting since %1</source>
            <translation>%1 から待機中</translation>
        </message>
        <message>
            <source>Clocks</source>
            <translation>返信期限</translation>
        </message>
        <message>
            <source>No clock runs for this thread.</source>
            <translation>この会話には返信期限がありません。</translation>
        </message>
        <message>
            <source>No clock runs: nobody waits for a reply.</source>
            <translation>返信期限なし：返信を待っている人はいません。</translation>
        </message>
        <message>
            <source>replied %1</source>
            <translation>%1 に返信済み</translation>
        </message>
        <message>
            <source>was due %1</source>
            <translation>期限 %1</translation>
        </message>
        <message>
            <source>Proof</source>
            <translation>根拠</translation>
        </message>
        <message>
            <source>Rules of this channel</source>
            <translation>このチャネルのルール</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>出典</translation>
        </message>
        <message>
            <source>%1 characters, ISO-8859-1</source>
            <translation>%1 文字、ISO-8859-1</translation>
        </message>
        <message>
            <source>%1 characters</source>
            <translation>%1 文字</translation>
        </message>
        <message>
            <source>Length</source>
            <translation>文字数</translation>
        </message>
        <message>
            <source>none possible</source>
            <translation>添付不可</translation>
        </message>
        <message>
            <source>%1, at most %2 of %3</source>
            <translation>%1、最大 %2 件、各 %3 まで</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>添付ファイル</translation>
        </message>
        <message>
            <source>Contact</source>
            <translation>連絡方法</translation>
        </message>
        <message>
            <source>first message: the platform&apos;s own form</source>
            <translation>初回：プラットフォームの専用フォーム</translation>
        </message>
        <message>
            <source>As of</source>
            <translation>時点</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>注文</translation>
        </message>
        <message>
            <source>read %1</source>
            <translation>%1に取得</translation>
        </message>
        <message numerus="yes">
            <source>%n piece(s)</source>
            <translation>
                <numerusform>%n 個</numerusform>
            </translation>
        </message>
        <message>
            <source>Order no.</source>
            <translation>注文番号</translation>
        </message>
        <message>
            <source>Pack</source>
            <translation>パック番号</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状態</translation>
        </message>
        <message>
            <source>Payment</source>
            <translation>支払い</translation>
        </message>
        <message>
            <source>Bought</source>
            <translation>注文日時</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>合計</translation>
        </message>
        <message>
            <source>Ships to</source>
            <translation>配送先</translation>
        </message>
        <message>
            <source>Shipment</source>
            <translation>配送</translation>
        </message>
        <message>
            <source>Tracking page</source>
            <translation>追跡ページ</translation>
        </message>
        <message>
            <source>expected %1</source>
            <translation>到着予定 %1</translation>
        </message>
        <message>
            <source>Carrier</source>
            <translation>配送業者</translation>
        </message>
        <message>
            <source>Delivered</source>
            <translation>配達済み</translation>
        </message>
        <message>
            <source>Shipped</source>
            <translation>発送済み</translation>
        </message>
        <message>
            <source>Not shipped yet.</source>
            <translation>まだ発送されていません。</translation>
        </message>
        <message>
            <source>Buyer</source>
            <translation>購入者</translation>
        </message>
        <message>
            <source>since %1</source>
            <translation>%1 から</translation>
        </message>
        <message>
            <source>first contact</source>
            <translation>初回の問い合わせ</translation>
        </message>
        <message>
            <source>orders</source>
            <translation>注文</translation>
        </message>
        <message>
            <source>threads</source>
            <translation>会話</translation>
        </message>
        <message>
            <source>cases</source>
            <translation>ケース</translation>
        </message>
        <message>
            <source>this one</source>
            <translation>この会話</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>メモ</translation>
        </message>
        <message>
            <source>None yet. N writes one; only the team sees it.</source>
            <translation>まだありません。N キーで書けます。チーム内にのみ表示されます。</translation>
        </message>
        <message>
            <source>This thread belongs to no order.</source>
            <translation>この会話に対応する注文はありません。</translation>
        </message>
        <message>
            <source>Its details have not been read yet.</source>
            <translation>注文の詳細はまだ取得していません。</translation>
        </message>
        <message>
            <source>At the platform</source>
            <translation>プラットフォームで見る</translation>
        </message>
        <message>
            <source>aimed at %1</source>
            <translation>目標 %1</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名前</translation>
        </message>
        <message>
            <source>Reply by</source>
            <translation>返信期限</translation>
        </message>
        <message>
            <source>no rule is known here</source>
            <translation>既知の規則なし</translation>
        </message>
        <message>
            <source>Links</source>
            <translation>リンク</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>言語</translation>
        </message>
        <message>
            <source>Handling</source>
            <translation>対応</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>担当者</translation>
        </message>
        <message>
            <source>nobody</source>
            <translation>担当者なし</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>タグ</translation>
        </message>
        <message>
            <source>none</source>
            <translation>なし</translation>
        </message>
        <message>
            <source>Notes %1</source>
            <translation>メモ %1</translation>
        </message>
        <message>
            <source>Write</source>
            <translation>書く</translation>
        </message>
        <message>
            <source>Platform page</source>
            <translation>プラットフォームのページ</translation>
        </message>
        <message>
            <source>Order number written by the buyer, not confirmed. Tell nothing of the order.</source>
            <translation>注文番号は購入者が記入したもので、未確認です。注文の内容を伝えないでください。</translation>
        </message>
        <message>
            <source>Order data</source>
            <translation>注文データ</translation>
        </message>
        <message>
            <source>Read it and compare the buyer</source>
            <translation>取得して購入者を照合</translation>
        </message>
        <message>
            <source>Read it anew</source>
            <translation>再取得</translation>
        </message>
        <message>
            <source>Actions</source>
            <translation>操作</translation>
        </message>
        <message>
            <source>What the platform allows…</source>
            <translation>プラットフォームが許可する操作…</translation>
        </message>
        <message>
            <source>holiday</source>
            <translation>祝日</translation>
        </message>
        <message>
            <source>outside working hours</source>
            <translation>勤務時間外</translation>
        </message>
        <message>
            <source>Due: %1</source>
            <translation>期限: %1</translation>
        </message>
        <message>
            <source>Ended in time: %1</source>
            <translation>期限内に終了: %1</translation>
        </message>
        <message>
            <source>Ended late: %1</source>
            <translation>期限後に終了: %1</translation>
        </message>
        <message>
            <source>every kind</source>
            <translation>すべての種類</translation>
        </message>
        <message>
            <source>The platform&apos;s deadline of the case</source>
            <translation>モールが示すケースの期限</translation>
        </message>
        <message>
            <source>Steps</source>
            <translation>対応</translation>
        </message>
        <message>
            <source>On the page of the case</source>
            <translation>ケースのページで</translation>
        </message>
        <message>
            <source>not allowed</source>
            <translation>使用できません</translation>
        </message>
        <message>
            <source>the check warns of them</source>
            <translation>チェックで警告されます</translation>
        </message>
        <message numerus="yes">
            <source>%1 and %n more</source>
            <translation>
                <numerusform>%1、他 %n 件</numerusform>
            </translation>
        </message>
        <message>
            <source>Links that may stand: carriers&apos; pages, %1</source>
            <translation>使えるリンク：運送会社のページ、%1</translation>
        </message>
        <message>
            <source>Links that may stand: %1</source>
            <translation>使えるリンク：%1</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>メール</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>電話</translation>
        </message>
    </context>
    <context>
        <name>DeadlineWords</name>
        <message>
            <source>Platform 24 h</source>
            <translation>モールの期限 24 時間</translation>
        </message>
        <message>
            <source>Platform 12 h</source>
            <translation>モールの期限 12 時間</translation>
        </message>
        <message>
            <source>Shopee chat 12 h</source>
            <translation>Shopee チャット 12 時間</translation>
        </message>
        <message>
            <source>Shop mail 24 h</source>
            <translation>店舗メール 24 時間</translation>
        </message>
        <message>
            <source>Question 1 h</source>
            <translation>質問 1 時間</translation>
        </message>
        <message>
            <source>Message 8 business h</source>
            <translation>メッセージ 8 営業時間</translation>
        </message>
        <message>
            <source>Message 72 business h</source>
            <translation>メッセージ 72 営業時間</translation>
        </message>
        <message>
            <source>R-Messe 24 business h</source>
            <translation>R-Messe 24 営業時間</translation>
        </message>
        <message>
            <source>Own 2 h</source>
            <translation>自社目標 2 時間</translation>
        </message>
        <message>
            <source>Mercado Libre, 8:00 to 21:00</source>
            <translation>Mercado Libre 8:00～21:00</translation>
        </message>
        <message>
            <source>Monday to Friday</source>
            <translation>月曜から金曜</translation>
        </message>
        <message>
            <source>Working days in Japan</source>
            <translation>日本の営業日</translation>
        </message>
        <message>
            <source>Usual target; eBay&apos;s API and policy pages name no deadline for member messages</source>
            <translation>一般的な目標。eBay の API とポリシーには会員メッセージの期限がありません</translation>
        </message>
        <message>
            <source>Amazon&apos;s contact response time: within 24 hours, weekends and holidays included (Seller Central 200549770)</source>
            <translation>Amazon の連絡への回答時間：24 時間以内、週末と祝日を含む（Seller Central 200549770）</translation>
        </message>
        <message>
            <source>Store performance of Yahoo! Shopping: an average answer within 12 hours counts as best (sellers&apos; guides; how weekends count is not told)</source>
            <translation>Yahoo!ショッピングの店舗評価：平均 12 時間以内の回答が最良（出店者ガイド。週末の数え方は不明）</translation>
        </message>
        <message>
            <source>Shopee chat response rate: answered by a person within 12 hours; period and penalty differ by market (sellers&apos; guides)</source>
            <translation>Shopee のチャット返信率：12 時間以内に人が返信。期間と罰則は市場により異なる（出店者ガイド）</translation>
        </message>
        <message>
            <source>House rule for mail without a platform&apos;s deadline; edit it in the settings</source>
            <translation>プラットフォームの期限がないメールの社内ルール。設定で変更できます</translation>
        </message>
        <message>
            <source>users/{id}/questions/response_time advises sellers above 60 minutes; no penalty</source>
            <translation>Mercado Libre のインターフェースは 60 分を超える出品者に注意を促します。罰則なし</translation>
        </message>
        <message>
            <source>Claims after 8 unanswered business hours count (seller pages of Argentina and Chile; none found for Mexico)</source>
            <translation>未回答のまま 8 営業時間を過ぎた後のクレームは数えられます（アルゼンチンとチリの出品者ページ。メキシコの記載は見つからず）</translation>
        </message>
        <message>
            <source>Global Selling seller pages on excluded claims: 72 business hours</source>
            <translation>Global Selling の除外クレームに関するページ：72 営業時間</translation>
        </message>
        <message>
            <source>Usual target of the next working day; Rakuten&apos;s own response figures stand in RMS only</source>
            <translation>一般的な目標は翌営業日。楽天の回答指標は RMS にのみ表示されます</translation>
        </message>
        <message>
            <source>Own target; edit it in the settings</source>
            <translation>自社の目標。設定で変更できます</translation>
        </message>
        <message>
            <source>time that a performance notification leaves for an appeal, counted from the notification</source>
            <translation>パフォーマンス通知からの異議申し立て期間（通知時点から計算）</translation>
        </message>
    </context>
    <context>
        <name>DeskWords</name>
        <message>
            <source>Single threads are affected, the store answers</source>
            <translation>一部の会話のみに影響。ストアは応答しています</translation>
        </message>
        <message>
            <source>This store is affected, others are not</source>
            <translation>影響はこのストアのみです</translation>
        </message>
        <message>
            <source>Every store is affected: look at network, proxy and clock of this computer</source>
            <translation>すべてのストアに影響：このコンピューターのネットワーク、プロキシ、時計を確認してください</translation>
        </message>
        <message>
            <source>Nothing is affected</source>
            <translation>影響はありません</translation>
        </message>
        <message>
            <source>State of the store</source>
            <translation>ストアの状態</translation>
        </message>
        <message>
            <source>Date of the sign-in</source>
            <translation>認証日</translation>
        </message>
        <message>
            <source>Test read</source>
            <translation>テスト取得</translation>
        </message>
        <message>
            <source>Sign in again</source>
            <translation>再認証</translation>
        </message>
        <message>
            <source>Log</source>
            <translation>ログ</translation>
        </message>
        <message>
            <source>the platform answered: %1</source>
            <translation>プラットフォームの応答：%1</translation>
        </message>
        <message numerus="yes">
            <source>read %n message(s)</source>
            <translation>
                <numerusform>メッセージ %n 件を取得</numerusform>
            </translation>
        </message>
        <message>
            <source>newest %1</source>
            <translation>最新 %1</translation>
        </message>
        <message>
            <source>signed in on %1</source>
            <translation>%1 に認証</translation>
        </message>
        <message>
            <source>it is not known when somebody signed in</source>
            <translation>認証した日は不明</translation>
        </message>
        <message>
            <source>ends on %1</source>
            <translation>%1 に期限切れ</translation>
        </message>
        <message>
            <source>the platform names no end</source>
            <translation>プラットフォームに期限の記載なし</translation>
        </message>
        <message>
            <source>missing right: %1</source>
            <translation>不足している権限：%1</translation>
        </message>
        <message>
            <source>sign in with the main account; id, history and settings of the store stay</source>
            <translation>メインアカウントで認証してください。ストアの ID、履歴、設定はそのまま残ります</translation>
        </message>
        <message>
            <source>this store was only imported; add it with a store file of the same id</source>
            <translation>このストアはインポートのみです。同じ ID のストアファイルを追加してください</translation>
        </message>
        <message>
            <source>not needed</source>
            <translation>不要</translation>
        </message>
        <message>
            <source>look for %1 in logs/desk.log of the workspace, or send a support bundle</source>
            <translation>ワークスペースの logs/desk.log で %1 を探すか、サポート用データを送ってください</translation>
        </message>
        <message>
            <source>enter the mailbox and its password again; id, history and settings of the store stay</source>
            <translation>メールボックスとパスワードを入力し直してください。ストアの ID、履歴、設定はそのまま残ります</translation>
        </message>
    </context>
    <context>
        <name>ErasureWords</name>
        <message numerus="yes">
            <source>%n conversation(s)</source>
            <translation>
                <numerusform>会話 %n 件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n message(s) with their search words</source>
            <translation>
                <numerusform>メッセージ %n 件（検索語を含む）</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n order(s)</source>
            <translation>
                <numerusform>注文 %n 件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n case(s)</source>
            <translation>
                <numerusform>案件 %n 件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n reply(s) of ours</source>
            <translation>
                <numerusform>当社の返信 %n 件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n draft(s)</source>
            <translation>
                <numerusform>下書き %n 件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n internal note(s)</source>
            <translation>
                <numerusform>社内メモ %n 件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n mention(s) in words of the team</source>
            <translation>
                <numerusform>チームの記述内の言及 %n 件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n alert(s)</source>
            <translation>
                <numerusform>アラート %n 件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n attached file(s), %1</source>
            <translation>
                <numerusform>添付ファイル %n 件、%1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) of the journal lost their words; its chain still proves itself</source>
            <translation>
                <numerusform>操作記録 %n 行の文言を削除（検証の連鎖は有効）</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n snapshot(s) of the workspace</source>
            <translation>
                <numerusform>ワークスペースのスナップショット %n 件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n old copy(s) of the database</source>
            <translation>
                <numerusform>データベースの旧コピー %n 件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) of sent replies</source>
            <translation>
                <numerusform>送信済み返信の記録 %n 件</numerusform>
            </translation>
        </message>
        <message>
            <source>A legal hold stands on %1: %2. Lift it first, or tell the buyer why the data has to stay.</source>
            <translation>%1 は保全中です：%2。先に解除するか、データを残す理由を購入者に伝えてください。</translation>
        </message>
        <message>
            <source>Case %1 is open at the platform: see it to its end first.</source>
            <translation>案件 %1 はプラットフォームで未解決です。先に終わらせてください。</translation>
        </message>
        <message>
            <source>A reply to this buyer is on its way: wait for it, or say in the outbox what became of it.</source>
            <translation>この購入者への返信が送信中です。完了を待つか、送信トレイで結果を記録してください。</translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) outside of the workspace may tell of the buyer: delete them by hand.</source>
            <translation>
                <numerusform>ワークスペース外の %n 件のファイルに購入者の情報が含まれる可能性があります。手動で削除してください。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more file(s): see the settings, keeping and forgetting</source>
            <translation>
                <numerusform>ほか %n 件：設定の「保存と削除」を参照</numerusform>
            </translation>
        </message>
        <message>
            <source>Backup</source>
            <translation>バックアップ</translation>
        </message>
        <message>
            <source>Evidence package</source>
            <translation>証拠パッケージ</translation>
        </message>
        <message>
            <source>Planned archive</source>
            <translation>定期アーカイブ</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>書き出し</translation>
        </message>
    </context>
    <context>
        <name>FindingText</name>
        <message>
            <source>Nothing to send yet</source>
            <translation>まだ内容がありません</translation>
        </message>
        <message>
            <source>Invisible character</source>
            <translation>不可視文字</translation>
        </message>
        <message>
            <source>Variable without a value</source>
            <translation>値のない変数</translation>
        </message>
        <message>
            <source>Text too long</source>
            <translation>文字数超過</translation>
        </message>
        <message>
            <source>Character not accepted here</source>
            <translation>使用できない文字</translation>
        </message>
        <message>
            <source>Too many files</source>
            <translation>ファイルが多すぎます</translation>
        </message>
        <message>
            <source>File too large</source>
            <translation>ファイルが大きすぎます</translation>
        </message>
        <message>
            <source>Kind of file not accepted</source>
            <translation>対応していないファイル形式</translation>
        </message>
        <message>
            <source>Remove it</source>
            <translation>削除</translation>
        </message>
        <message>
            <source>Change to “%1”</source>
            <translation>「%1」に変更</translation>
        </message>
        <message>
            <source>The same template as in the last reply to this buyer</source>
            <translation>この購入者への前回の返信と同じテンプレート</translation>
        </message>
        <message numerus="yes">
            <source>%1: at most %n character(s) here</source>
            <translation>
                <numerusform>%1：ここでは %n 文字まで</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: this channel takes none</source>
            <translation>%1：このチャネルでは添付できません</translation>
        </message>
        <message numerus="yes">
            <source>%1: at most %n here</source>
            <translation>
                <numerusform>%1：ここでは %n 件まで</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: at most %2 here</source>
            <translation>%1：ここでは %2 まで</translation>
        </message>
        <message>
            <source>%1: only %2</source>
            <translation>%1：%2 のみ</translation>
        </message>
        <message>
            <source>Link that leads away from the platform</source>
            <translation>プラットフォーム外へのリンク</translation>
        </message>
        <message>
            <source>E-mail address</source>
            <translation>メールアドレス</translation>
        </message>
        <message>
            <source>Telephone number</source>
            <translation>電話番号</translation>
        </message>
        <message>
            <source>Messenger or contact outside the platform</source>
            <translation>プラットフォーム外の連絡手段</translation>
        </message>
        <message>
            <source>Leads the buyer off the platform</source>
            <translation>購入者をプラットフォーム外へ誘導</translation>
        </message>
        <message>
            <source>Payment outside the platform</source>
            <translation>プラットフォーム外の支払い</translation>
        </message>
        <message>
            <source>Advertising</source>
            <translation>宣伝</translation>
        </message>
        <message>
            <source>Asks for a review or its change</source>
            <translation>レビューの依頼や変更の要求</translation>
        </message>
        <message>
            <source>Keeps the buyer from a claim</source>
            <translation>申し立てを妨げる表現</translation>
        </message>
        <message>
            <source>Asks the buyer to cancel</source>
            <translation>購入者にキャンセルを依頼</translation>
        </message>
        <message>
            <source>Number of a payment card</source>
            <translation>カード番号</translation>
        </message>
        <message>
            <source>Promises money: needs a second name before it leaves</source>
            <translation>返金の約束：送信前に2人目の承認が必要</translation>
        </message>
        <message>
            <source>Speaks of law: needs a second name before it leaves</source>
            <translation>法律に関する内容：送信前に2人目の承認が必要</translation>
        </message>
        <message>
            <source>Speaks of a claim: needs a second name before it leaves</source>
            <translation>申し立てに関する内容：送信前に2人目の承認が必要</translation>
        </message>
        <message>
            <source>Changed by the translation, you wrote “%1”:</source>
            <translation>翻訳で変わりました。元の記述は「%1」：</translation>
        </message>
        <message>
            <source>Missing in the translation: “%1”</source>
            <translation>翻訳に「%1」がありません</translation>
        </message>
        <message>
            <source>Not in what you wrote:</source>
            <translation>元の文にありません：</translation>
        </message>
        <message>
            <source>The glossary wants “%1” here</source>
            <translation>用語集ではここは「%1」です</translation>
        </message>
        <message>
            <source>The buyer writes another language: %1</source>
            <translation>購入者は別の言語で書いています：%1</translation>
        </message>
        <message>
            <source>Numbers or names in another order than you wrote them</source>
            <translation>数字や名前の順序が元の文と違います</translation>
        </message>
        <message>
            <source>Reads rude in Japanese</source>
            <translation>日本語として失礼に聞こえます</translation>
        </message>
        <message>
            <source>Plain Japanese without a polite form</source>
            <translation>敬語のない日本語です</translation>
        </message>
        <message>
            <source>Spanish of Spain, odd in Latin America</source>
            <translation>スペイン本国の言い回しで、中南米では不自然です</translation>
        </message>
        <message>
            <source>tú and usted in one reply</source>
            <translation>tú と usted が混在しています</translation>
        </message>
        <message>
            <source>Says tú; this store says usted</source>
            <translation>tú になっています。この店舗は usted です</translation>
        </message>
        <message>
            <source>Says usted; this store says tú</source>
            <translation>usted になっています。この店舗は tú です</translation>
        </message>
        <message>
            <source>F9 translates it · forbids nothing</source>
            <translation>F9 で翻訳 · 送信は妨げません</translation>
        </message>
        <message>
            <source>Compared with what you wrote · forbids nothing</source>
            <translation>元の文との照合 · 送信は妨げません</translation>
        </message>
    </context>
    <context>
        <name>Handbook</name>
        <message>
            <source>Tickets: kinds and checklists</source>
            <translation>チケット：種別とチェックリスト</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名前</translation>
        </message>
        <message>
            <source>What to mind</source>
            <translation>注意点</translation>
        </message>
        <message>
            <source>Checklist</source>
            <translation>チェックリスト</translation>
        </message>
        <message>
            <source>One step a line.</source>
            <translation>1 行に 1 手順。</translation>
        </message>
        <message>
            <source>Solved only with every step ticked</source>
            <translation>すべての手順にチェックが入るまで解決にできない</translation>
        </message>
        <message>
            <source>A colleague&apos;s training, not a buyer&apos;s matter</source>
            <translation>同僚の研修（購入者の件ではない）</translation>
        </message>
        <message>
            <source>Seller support: sites</source>
            <translation>出品者サポート：サイト</translation>
        </message>
        <message>
            <source>Codes with commas between: en, es. Empty: no rule.</source>
            <translation>言語コードをカンマ区切りで：en, es。空欄は規定なし。</translation>
        </message>
        <message>
            <source>Site</source>
            <translation>サイト</translation>
        </message>
        <message>
            <source>Hours until an answer usually comes</source>
            <translation>回答が届くまでの通常の時間数</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>言語</translation>
        </message>
        <message>
            <source>Languages of technical cases</source>
            <translation>技術的な問い合わせの言語</translation>
        </message>
        <message>
            <source>A number to be called at begins with</source>
            <translation>折り返し電話番号の先頭</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>出典</translation>
        </message>
        <message>
            <source>Date of the source</source>
            <translation>出典の日付</translation>
        </message>
        <message>
            <source>Seller support: categories</source>
            <translation>出品者サポート：カテゴリ</translation>
        </message>
        <message>
            <source>Path</source>
            <translation>パス</translation>
        </message>
        <message>
            <source>From general to exact: account-health/appeal</source>
            <translation>大まかな分類から具体的な分類へ：account-health/appeal</translation>
        </message>
        <message>
            <source>Belongs under a notification</source>
            <translation>通知に紐づけて提出する</translation>
        </message>
        <message>
            <source>Says nothing of the matter: better ones are shown</source>
            <translation>内容が伝わらない：より適切なものを提示</translation>
        </message>
        <message>
            <source>Technical</source>
            <translation>技術関連</translation>
        </message>
        <message>
            <source>Words of a text that belongs here</source>
            <translation>このカテゴリに当たる文章の語</translation>
        </message>
        <message>
            <source>One a line.</source>
            <translation>1 行に 1 つ。</translation>
        </message>
        <message>
            <source>Seller support: figures and addresses</source>
            <translation>出品者サポート：数値とアドレス</translation>
        </message>
        <message>
            <source>Hours until an answer where nothing else is known</source>
            <translation>他に目安がない場合の回答までの時間数</translation>
        </message>
        <message>
            <source>Public addresses of platforms, where no appeal belongs</source>
            <translation>プラットフォームの公開アドレス（異議申し立ての宛先ではない）</translation>
        </message>
        <message>
            <source>Appeals: documents</source>
            <translation>異議申し立て：書類</translation>
        </message>
        <message>
            <source>Short name</source>
            <translation>略称</translation>
        </message>
        <message>
            <source>Reasons name it by this. Small letters and hyphens.</source>
            <translation>理由からこの名前で参照します。英小文字とハイフン。</translation>
        </message>
        <message>
            <source>Typed in, not a file</source>
            <translation>入力する内容（ファイルではない）</translation>
        </message>
        <message>
            <source>Not older than so many days</source>
            <translation>有効日数（これより古いものは不可）</translation>
        </message>
        <message>
            <source>Appeals: reasons and their evidence</source>
            <translation>異議申し立て：理由と証拠</translation>
        </message>
        <message>
            <source>Documents it needs</source>
            <translation>必要な書類</translation>
        </message>
        <message>
            <source>Short names, one document a line; where any of several will do, with a slash between: brand-authorisation / lawyer-letter</source>
            <translation>略称を 1 行に 1 つ。いずれか 1 つでよい場合はスラッシュで区切る：brand-authorisation / lawyer-letter</translation>
        </message>
        <message>
            <source>Documents that help</source>
            <translation>役立つ書類</translation>
        </message>
        <message>
            <source>Appeals: time limit</source>
            <translation>異議申し立て：期限</translation>
        </message>
        <message>
            <source>Hours from the notification on</source>
            <translation>通知からの時間数</translation>
        </message>
    </context>
    <context>
        <name>HealthText</name>
        <message>
            <source>sign-in ends soon</source>
            <translation>認証の期限間近</translation>
        </message>
        <message>
            <source>sign-in has ended</source>
            <translation>認証の期限切れ</translation>
        </message>
        <message>
            <source>a right is missing: %1</source>
            <translation>権限がありません：%1</translation>
        </message>
        <message>
            <source>the account is not this shop</source>
            <translation>アカウントがこのショップのものではありません</translation>
        </message>
        <message>
            <source>the platform cannot be reached</source>
            <translation>プラットフォームに接続できません</translation>
        </message>
        <message>
            <source>the platform answers with errors</source>
            <translation>プラットフォームがエラーを返しています</translation>
        </message>
        <message>
            <source>fine</source>
            <translation>正常</translation>
        </message>
        <message>
            <source>Sign in again</source>
            <translation>再認証</translation>
        </message>
        <message>
            <source>Grant the right</source>
            <translation>権限を付与</translation>
        </message>
        <message>
            <source>Check the account</source>
            <translation>アカウントを確認</translation>
        </message>
        <message>
            <source>Check network and proxy</source>
            <translation>ネットワークとプロキシを確認</translation>
        </message>
        <message>
            <source>Wait; it is tried again by itself</source>
            <translation>お待ちください。自動で再試行します</translation>
        </message>
        <message>
            <source>Nothing to do</source>
            <translation>対応は不要です</translation>
        </message>
        <message>
            <source>syncing stopped moving and was started anew</source>
            <translation>同期が停止したため再起動しました</translation>
        </message>
        <message>
            <source>syncing failed inside the desk and was started anew</source>
            <translation>同期で内部エラーが発生したため再起動しました</translation>
        </message>
        <message>
            <source>Wait; if it comes again, send a support bundle</source>
            <translation>お待ちください。再発した場合はサポート用データを送ってください</translation>
        </message>
        <message>
            <source>Imported, not connected</source>
            <translation>インポートのみ、未接続</translation>
        </message>
        <message>
            <source>imported</source>
            <translation>インポートのみ</translation>
        </message>
        <message>
            <source>sync hung</source>
            <translation>同期停止</translation>
        </message>
        <message>
            <source>sync fault</source>
            <translation>同期エラー</translation>
        </message>
        <message>
            <source>signed out</source>
            <translation>認証切れ</translation>
        </message>
        <message>
            <source>right missing</source>
            <translation>権限不足</translation>
        </message>
        <message>
            <source>wrong account</source>
            <translation>アカウント不一致</translation>
        </message>
        <message>
            <source>not reachable</source>
            <translation>接続不可</translation>
        </message>
        <message>
            <source>platform errors</source>
            <translation>プラットフォームエラー</translation>
        </message>
        <message>
            <source>lagging</source>
            <comment>last sync is two intervals ago</comment>
            <translation>遅れ</translation>
        </message>
        <message>
            <source>far behind</source>
            <comment>last sync is four intervals ago</comment>
            <translation>大幅な遅れ</translation>
        </message>
        <message>
            <source>in time</source>
            <comment>last sync</comment>
            <translation>予定どおり</translation>
        </message>
        <message>
            <source>%1 s</source>
            <comment>seconds</comment>
            <translation>%1 秒</translation>
        </message>
        <message>
            <source>%1 min</source>
            <comment>minutes</comment>
            <translation>%1 分</translation>
        </message>
        <message>
            <source>never</source>
            <comment>synced</comment>
            <translation>未実施</translation>
        </message>
        <message>
            <source>now</source>
            <comment>next sync</comment>
            <translation>今</translation>
        </message>
        <message>
            <source>in %1</source>
            <comment>next sync</comment>
            <translation>%1後</translation>
        </message>
        <message>
            <source>History only; add a store file of the same id to connect it</source>
            <translation>履歴のみです。接続するには同じ ID のストアファイルを追加してください</translation>
        </message>
        <message>
            <source>Last sync %1, %2 ago</source>
            <translation>最終同期 %1（%2前）</translation>
        </message>
        <message>
            <source>Never synced</source>
            <translation>未同期</translation>
        </message>
        <message>
            <source>next %1</source>
            <comment>sync: &apos;now&apos; or &apos;in 48 s&apos;</comment>
            <translation>次回 %1</translation>
        </message>
        <message>
            <source>%1 to send</source>
            <translation>未送信 %1</translation>
        </message>
        <message>
            <source>the platform asked for a pause until %1</source>
            <translation>プラットフォームから %1 まで待つよう求められています</translation>
        </message>
        <message>
            <source>alerts do not reach the webhook (%1)</source>
            <translation>アラートが Webhook に届いていません（%1）</translation>
        </message>
        <message>
            <source>nobody has signed in yet</source>
            <translation>まだ誰も認証していません</translation>
        </message>
        <message>
            <source>not signed in yet</source>
            <translation>未認証</translation>
        </message>
        <message>
            <source>Enter the password of the mailbox again</source>
            <translation>メールボックスのパスワードを入力し直してください</translation>
        </message>
        <message>
            <source>password refused</source>
            <comment>by the mailbox of a store</comment>
            <translation>パスワード拒否</translation>
        </message>
        <message>
            <source>orders only, buyer messages NOT read</source>
            <translation>注文のみ。購入者のメッセージは読み込まれていません</translation>
        </message>
        <message>
            <source>the spare mailbox is read, because the first cannot be reached</source>
            <translation>メインのメールボックスに接続できないため、予備を読み込んでいます</translation>
        </message>
        <message>
            <source>fine; the mail server says: %1</source>
            <translation>正常。メールサーバーからの通知：%1</translation>
        </message>
        <message>
            <source>Add the mailbox</source>
            <translation>メールボックスを追加</translation>
        </message>
        <message>
            <source>Look after the first mailbox</source>
            <translation>メインのメールボックスを確認</translation>
        </message>
        <message numerus="yes">
            <source>%n message(s) known by mail only: look on the platform&apos;s page</source>
            <translation>
                <numerusform>通知メールでのみ把握しているメッセージ %n 件：プラットフォームのページを確認してください</numerusform>
            </translation>
        </message>
        <message>
            <source>notification mails are not read (%1)</source>
            <translation>通知メールを読み込めません（%1）</translation>
        </message>
        <message>
            <source>orders only</source>
            <comment>a store without its mailbox</comment>
            <translation>注文のみ</translation>
        </message>
        <message>
            <source>orders and returns only, chat NOT read: the application has no grant for it</source>
            <translation>注文と返品のみ、チャットは未読み取り（アプリケーションに権限がありません）</translation>
        </message>
        <message>
            <source>fine; the clock of this computer is %1 minutes off</source>
            <translation>正常。ただしこのコンピューターの時計が%1分ずれています</translation>
        </message>
        <message>
            <source>fine; some cases are not read, a right is missing: %1</source>
            <translation>正常。一部の案件は読み取れません。権限が不足しています: %1</translation>
        </message>
        <message>
            <source>fine; some cases cannot be read at the moment</source>
            <translation>正常。一部の案件は現在読み取れません</translation>
        </message>
        <message>
            <source>Ask your Shopee account manager for the chat grant (module sellerchat)</source>
            <translation>Shopeeのアカウントマネージャーにチャット権限（sellerchatモジュール）を申請してください</translation>
        </message>
        <message>
            <source>Set the clock of this computer</source>
            <translation>このコンピューターの時計を合わせる</translation>
        </message>
        <message>
            <source>Tick the right for the application, then sign in again</source>
            <translation>アプリケーションにその権限を付け、もう一度サインインしてください</translation>
        </message>
        <message>
            <source>Look after cases on the platform&apos;s own page</source>
            <translation>案件はプラットフォームのページで対応してください</translation>
        </message>
        <message>
            <source>the connection to the platform breaks off</source>
            <translation>プラットフォームとの接続が途切れます</translation>
        </message>
        <message>
            <source>the platform does not answer in time</source>
            <translation>プラットフォームの応答が間に合いません</translation>
        </message>
        <message>
            <source>connection breaks off</source>
            <translation>接続が途切れます</translation>
        </message>
        <message>
            <source>no answer in time</source>
            <translation>応答が間に合いません</translation>
        </message>
    </context>
    <context>
        <name>JournalWords</name>
        <message>
            <source>Workspace %1</source>
            <translation>ワークスペース %1</translation>
        </message>
        <message>
            <source>Store %1</source>
            <translation>ストア %1</translation>
        </message>
        <message>
            <source>Thread %1</source>
            <translation>会話 %1</translation>
        </message>
        <message>
            <source>Message %1</source>
            <translation>メッセージ %1</translation>
        </message>
        <message>
            <source>Reply %1</source>
            <translation>返信 %1</translation>
        </message>
        <message>
            <source>Order %1</source>
            <translation>注文 %1</translation>
        </message>
        <message>
            <source>Buyer %1</source>
            <translation>購入者 %1</translation>
        </message>
        <message>
            <source>Tag %1</source>
            <translation>タグ %1</translation>
        </message>
        <message>
            <source>Template %1</source>
            <translation>テンプレート %1</translation>
        </message>
        <message>
            <source>Person %1</source>
            <translation>メンバー %1</translation>
        </message>
        <message>
            <source>View %1</source>
            <translation>ビュー %1</translation>
        </message>
        <message>
            <source>Setting %1</source>
            <translation>設定 %1</translation>
        </message>
        <message>
            <source>Note %1</source>
            <translation>メモ %1</translation>
        </message>
        <message>
            <source>Rule %1</source>
            <translation>ルール %1</translation>
        </message>
        <message>
            <source>Alert %1</source>
            <translation>アラート %1</translation>
        </message>
        <message>
            <source>Seconds to undo a reply</source>
            <translation>返信を取り消せる秒数</translation>
        </message>
        <message>
            <source>Limits of the alerts</source>
            <translation>アラートのしきい値</translation>
        </message>
        <message>
            <source>Read marks of store %1</source>
            <translation>ストア %1 の既読マーク</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>状態</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>理由</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>理由</translation>
        </message>
        <message>
            <source>Needed a reply</source>
            <translation>返信が必要だったか</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>期限</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>担当者</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>タグ</translation>
        </message>
        <message>
            <source>Priority</source>
            <translation>優先度</translation>
        </message>
        <message>
            <source>Unread</source>
            <translation>未読</translation>
        </message>
        <message>
            <source>Watched by</source>
            <translation>ウォッチ担当</translation>
        </message>
        <message>
            <source>Reminder every</source>
            <translation>リマインド間隔</translation>
        </message>
        <message>
            <source>Into thread</source>
            <translation>統合先の会話</translation>
        </message>
        <message>
            <source>New thread</source>
            <translation>新しい会話</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>メモ</translation>
        </message>
        <message>
            <source>Action</source>
            <translation>操作</translation>
        </message>
        <message>
            <source>Number of the action</source>
            <translation>操作番号</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状態</translation>
        </message>
        <message>
            <source>Fingerprint of the text</source>
            <translation>本文のフィンガープリント</translation>
        </message>
        <message>
            <source>Template</source>
            <translation>テンプレート</translation>
        </message>
        <message>
            <source>Sent in spite of a finding</source>
            <translation>チェックの指摘があるまま送信</translation>
        </message>
        <message>
            <source>Attempts</source>
            <translation>試行回数</translation>
        </message>
        <message>
            <source>Number at the platform</source>
            <translation>プラットフォーム上の番号</translation>
        </message>
        <message>
            <source>Error</source>
            <translation>エラー</translation>
        </message>
        <message>
            <source>Send at</source>
            <translation>送信予定</translation>
        </message>
        <message>
            <source>Direction</source>
            <translation>方向</translation>
        </message>
        <message>
            <source>Author</source>
            <translation>作成者</translation>
        </message>
        <message>
            <source>Sent at</source>
            <translation>送信日時</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>メッセージ</translation>
        </message>
        <message>
            <source>Position</source>
            <translation>位置</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>サイズ</translation>
        </message>
        <message>
            <source>Fingerprint of the file</source>
            <translation>ファイルのフィンガープリント</translation>
        </message>
        <message>
            <source>Alert</source>
            <translation>アラート</translation>
        </message>
        <message>
            <source>Store</source>
            <translation>ストア</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>コード</translation>
        </message>
        <message>
            <source>Times</source>
            <translation>回数</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>メンバー</translation>
        </message>
        <message>
            <source>Marketplace</source>
            <translation>マーケットプレイス</translation>
        </message>
        <message>
            <source>May do</source>
            <translation>許可する操作</translation>
        </message>
        <message>
            <source>Practice store</source>
            <translation>練習用ストア</translation>
        </message>
        <message>
            <source>By</source>
            <translation>由来</translation>
        </message>
        <message>
            <source>Detail</source>
            <translation>詳細</translation>
        </message>
        <message>
            <source>Time zone</source>
            <translation>タイムゾーン</translation>
        </message>
        <message>
            <source>Read since</source>
            <translation>読み込み開始日</translation>
        </message>
        <message>
            <source>Left out</source>
            <translation>省略</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>開始</translation>
        </message>
        <message>
            <source>Threads</source>
            <translation>会話</translation>
        </message>
        <message>
            <source>Messages</source>
            <translation>メッセージ</translation>
        </message>
        <message>
            <source>Orders</source>
            <translation>注文</translation>
        </message>
        <message>
            <source>Problems</source>
            <translation>問題</translation>
        </message>
        <message>
            <source>Templates</source>
            <translation>テンプレート</translation>
        </message>
        <message>
            <source>What</source>
            <translation>内容</translation>
        </message>
        <message>
            <source>Rows</source>
            <translation>行数</translation>
        </message>
        <message>
            <source>Passed</source>
            <translation>合格</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>値</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名前</translation>
        </message>
        <message>
            <source>Merged</source>
            <translation>統合</translation>
        </message>
        <message>
            <source>Colour</source>
            <translation>色</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>検索</translation>
        </message>
        <message>
            <source>Sequence</source>
            <translation>並び順</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>タイトル</translation>
        </message>
        <message>
            <source>Scene</source>
            <translation>場面</translation>
        </message>
        <message>
            <source>Short form</source>
            <translation>短縮コード</translation>
        </message>
        <message>
            <source>Approved</source>
            <translation>承認済み</translation>
        </message>
        <message>
            <source>Variants</source>
            <translation>バリエーション</translation>
        </message>
        <message>
            <source>Backlog limit</source>
            <translation>滞留のしきい値</translation>
        </message>
        <message>
            <source>Late after</source>
            <translation>遅れとみなすまで</translation>
        </message>
        <message>
            <source>Webhook</source>
            <translation>Webhook（通知先）</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>はい</translation>
        </message>
        <message>
            <source>no</source>
            <translation>いいえ</translation>
        </message>
        <message>
            <source>it was answered</source>
            <translation>返信した</translation>
        </message>
        <message>
            <source>the buyer wrote</source>
            <translation>購入者から届いた</translation>
        </message>
        <message>
            <source>closed at the platform</source>
            <translation>プラットフォームで終了した</translation>
        </message>
        <message>
            <source>the time came</source>
            <translation>時刻になった</translation>
        </message>
        <message>
            <source>an import</source>
            <translation>インポート</translation>
        </message>
        <message>
            <source>the platform</source>
            <translation>プラットフォーム</translation>
        </message>
        <message>
            <source>this computer only</source>
            <translation>このコンピューターのみ</translation>
        </message>
        <message>
            <source>received</source>
            <translation>受信</translation>
        </message>
        <message>
            <source>sent</source>
            <translation>送信</translation>
        </message>
        <message>
            <source>the buyer</source>
            <translation>購入者</translation>
        </message>
        <message>
            <source>the team</source>
            <translation>チーム</translation>
        </message>
        <message>
            <source>the automation</source>
            <translation>自動処理</translation>
        </message>
        <message>
            <source>another program</source>
            <translation>別のプログラム</translation>
        </message>
        <message>
            <source>threads</source>
            <translation>会話</translation>
        </message>
        <message>
            <source>messages</source>
            <translation>メッセージ</translation>
        </message>
        <message>
            <source>journal</source>
            <translation>操作記録</translation>
        </message>
        <message>
            <source>mark as done</source>
            <translation>完了にする</translation>
        </message>
        <message>
            <source>open again</source>
            <translation>再開</translation>
        </message>
        <message>
            <source>no reply needed</source>
            <translation>返信不要</translation>
        </message>
        <message>
            <source>snooze</source>
            <translation>スヌーズ</translation>
        </message>
        <message>
            <source>change tags</source>
            <translation>タグ変更</translation>
        </message>
        <message>
            <source>assign</source>
            <translation>割り当て</translation>
        </message>
        <message>
            <source>merge</source>
            <translation>統合</translation>
        </message>
        <message>
            <source>split</source>
            <translation>分割</translation>
        </message>
        <message>
            <source>change the priority</source>
            <translation>優先度変更</translation>
        </message>
        <message>
            <source>mark as read or unread</source>
            <translation>既読または未読にする</translation>
        </message>
        <message>
            <source>watch</source>
            <translation>ウォッチ</translation>
        </message>
        <message>
            <source>open</source>
            <translation>未対応</translation>
        </message>
        <message>
            <source>waiting for the buyer</source>
            <translation>購入者待ち</translation>
        </message>
        <message>
            <source>snoozed</source>
            <translation>スヌーズ中</translation>
        </message>
        <message>
            <source>done</source>
            <translation>完了</translation>
        </message>
        <message>
            <source>in order</source>
            <translation>正常</translation>
        </message>
        <message>
            <source>sign-in ends soon</source>
            <translation>認証がまもなく切れる</translation>
        </message>
        <message>
            <source>sign-in ended</source>
            <translation>認証が切れた</translation>
        </message>
        <message>
            <source>a right is missing</source>
            <translation>権限が不足</translation>
        </message>
        <message>
            <source>not bound</source>
            <translation>未連携</translation>
        </message>
        <message>
            <source>no network</source>
            <translation>ネットワークなし</translation>
        </message>
        <message>
            <source>the platform is down</source>
            <translation>プラットフォーム障害</translation>
        </message>
        <message>
            <source>Who answers</source>
            <translation>担当</translation>
        </message>
        <message>
            <source>New messages go to them</source>
            <translation>新着は担当へ</translation>
        </message>
        <message>
            <source>Members</source>
            <translation>メンバー</translation>
        </message>
        <message>
            <source>Hours</source>
            <translation>時間</translation>
        </message>
        <message>
            <source>answers for the store</source>
            <translation>店舗の担当</translation>
        </message>
        <message>
            <source>Case %1</source>
            <translation>案件 %1</translation>
        </message>
        <message>
            <source>Ticket %1</source>
            <translation>チケット %1</translation>
        </message>
        <message>
            <source>Enquiry to the platform %1</source>
            <translation>プラットフォームへの問い合わせ %1</translation>
        </message>
        <message>
            <source>Appeal %1</source>
            <translation>異議申し立て %1</translation>
        </message>
        <message>
            <source>Percent of the time</source>
            <translation>経過した時間の割合（%）</translation>
        </message>
        <message>
            <source>Reference lines of the charts</source>
            <translation>グラフの基準線</translation>
        </message>
        <message>
            <source>Saved dashboards</source>
            <translation>保存したダッシュボード</translation>
        </message>
        <message>
            <source>Reading by other programs</source>
            <translation>ほかのプログラムの読み取り</translation>
        </message>
        <message>
            <source>Keys of other programs</source>
            <translation>ほかのプログラムのキー</translation>
        </message>
        <message>
            <source>Switched on</source>
            <translation>オン</translation>
        </message>
        <message>
            <source>Port</source>
            <translation>ポート</translation>
        </message>
        <message>
            <source>Number of the key</source>
            <translation>キーの番号</translation>
        </message>
        <message>
            <source>New</source>
            <translation>新規</translation>
        </message>
        <message>
            <source>Updated</source>
            <translation>更新</translation>
        </message>
        <message>
            <source>Unchanged</source>
            <translation>変更なし</translation>
        </message>
    </context>
    <context>
        <name>KeyFile</name>
        <message>
            <source>The key file is not a list of commands with their keys; nothing was changed.</source>
            <translation>キーファイルの内容がコマンドとキーの一覧ではありません。変更は行われませんでした。</translation>
        </message>
        <message>
            <source>The key file is broken at line %1 (%2); nothing was changed.</source>
            <translation>キーファイルの %1 行目に誤りがあります（%2）。変更は行われませんでした。</translation>
        </message>
        <message numerus="yes">
            <source>%n line(s) of the key file could not be used: %1</source>
            <translation>
                <numerusform>キーファイルの %n 行は使用できません：%1</numerusform>
            </translation>
        </message>
        <message>
            <source>The key file cannot be read; nothing was changed.</source>
            <translation>キーファイルを読み取れません。変更は行われませんでした。</translation>
        </message>
        <message>
            <source>The broken key file could not be put aside; the keys apply until the desk is closed.</source>
            <translation>壊れたキーファイルを退避できませんでした。今のキー設定は終了するまで有効です。</translation>
        </message>
        <message>
            <source>The key file could not be written; the keys apply until the desk is closed.</source>
            <translation>キーファイルに書き込めませんでした。今のキー設定は終了するまで有効です。</translation>
        </message>
    </context>
    <context>
        <name>LawWords</name>
        <message>
            <source>Japan: mail order has no cooling-off; without a return condition 8 days apply</source>
            <translation>日本：通信販売にクーリング・オフはなく、返品特約がなければ8日間</translation>
        </message>
        <message>
            <source>Japan: say why you ask for personal data, and ask for the least</source>
            <translation>日本：個人情報は利用目的を示し、最小限だけ求める</translation>
        </message>
        <message>
            <source>Mexico: personal data needs a privacy notice; ARCO requests within 20 working days</source>
            <translation>メキシコ：個人データには通知が必要、ARCO請求は20営業日以内</translation>
        </message>
        <message>
            <source>Japan: personal data is kept for the purpose that was named only, and buyers are told of it</source>
            <translation>日本：個人情報は特定した利用目的の範囲で扱い、その目的を購入者に通知または公表します</translation>
        </message>
        <message>
            <source>European Union: buyers may ask to be forgotten; it is done without undue delay unless a duty or a claim stands against it</source>
            <translation>EU：購入者は消去を求めることができ、義務や請求がない限り遅滞なく行います</translation>
        </message>
        <message>
            <source>United Kingdom: buyers may ask to be forgotten; they get an answer within one month</source>
            <translation>英国：購入者は消去を求めることができ、1 か月以内に回答します</translation>
        </message>
        <message>
            <source>Mexico: the privacy notice names the purpose; what a buyer wants cancelled is blocked first, then deleted</source>
            <translation>メキシコ：プライバシー通知に目的を明記し、取消請求のデータはまず封鎖し、その後削除します</translation>
        </message>
    </context>
    <context>
        <name>MailWords</name>
        <message>
            <source>The mail server cannot be used: check its name, port and encryption</source>
            <translation>メールサーバーを使えません。名前、ポート、暗号化を確認してください</translation>
        </message>
        <message>
            <source>Mail goes unencrypted only to this computer: choose TLS or STARTTLS</source>
            <translation>暗号化なしはこのコンピューターに限ります。TLS か STARTTLS を選んでください</translation>
        </message>
        <message>
            <source>The name of the mail server is not known: check it</source>
            <translation>メールサーバー名が見つかりません。確認してください</translation>
        </message>
        <message>
            <source>The mail server cannot be reached: check network, port and proxy</source>
            <translation>メールサーバーに接続できません。ネットワーク、ポート、プロキシを確認してください</translation>
        </message>
        <message>
            <source>The proxy cannot be used: check it</source>
            <translation>プロキシを使えません。確認してください</translation>
        </message>
        <message>
            <source>The certificate of the mail server is not trusted, so nothing was sent: check the server&apos;s name</source>
            <translation>メールサーバーの証明書を信頼できないため、何も送信していません。サーバー名を確認してください</translation>
        </message>
        <message>
            <source>No safe connection to the mail server: check port and encryption</source>
            <translation>メールサーバーと安全に接続できません。ポートと暗号化を確認してください</translation>
        </message>
        <message>
            <source>The mail server does not answer: check network and port</source>
            <translation>メールサーバーが応答しません。ネットワークとポートを確認してください</translation>
        </message>
        <message>
            <source>The connection to the mail server was lost and is made again</source>
            <translation>メールサーバーとの接続が切れ、再接続します</translation>
        </message>
        <message>
            <source>The mail server did not answer in time; it is tried again</source>
            <translation>メールサーバーが時間内に応答しませんでした。再試行します</translation>
        </message>
        <message>
            <source>This is no mail server of that kind: check the port</source>
            <translation>その種類のメールサーバーではありません。ポートを確認してください</translation>
        </message>
        <message>
            <source>The mail server does not accept user name or password; many providers want an app password or authorisation code</source>
            <translation>ユーザー名またはパスワードが受け付けられません。多くのプロバイダーではアプリパスワードや認証コードが必要です</translation>
        </message>
        <message>
            <source>The provider wants an app password in place of the usual one</source>
            <translation>通常のパスワードの代わりにアプリパスワードが必要です</translation>
        </message>
        <message>
            <source>The provider takes no passwords from mail programs any more</source>
            <translation>このプロバイダーはメールソフトのパスワードを受け付けなくなりました</translation>
        </message>
        <message>
            <source>The mail server offers no way to sign in that can be used: check the encryption</source>
            <translation>使えるサインイン方法がありません。暗号化を確認してください</translation>
        </message>
        <message>
            <source>The provider calls this sign-in unsafe: switch on IMAP in its webmail and use an authorisation code</source>
            <translation>プロバイダーがこのサインインを安全でないと判断しました。ウェブメールで IMAP を有効にし、認証コードを使ってください</translation>
        </message>
        <message>
            <source>The mail server allows no more connections for now: close other mail programs or wait</source>
            <translation>メールサーバーの接続数が上限です。他のメールソフトを閉じるか、お待ちください</translation>
        </message>
        <message>
            <source>The mail server is not available at the moment; it is tried again</source>
            <translation>メールサーバーは現在利用できません。再試行します</translation>
        </message>
        <message>
            <source>A folder that is to be read is not in the mailbox</source>
            <translation>読み込むフォルダーがメールボックスにありません</translation>
        </message>
        <message>
            <source>The mailbox does not allow this: ask its administrator</source>
            <translation>メールボックスで許可されていません。管理者に問い合わせてください</translation>
        </message>
        <message>
            <source>The mailbox is full</source>
            <translation>メールボックスがいっぱいです</translation>
        </message>
        <message>
            <source>The mail server does not let this account send from the store&apos;s address</source>
            <translation>このアカウントはストアのアドレスから送信できません</translation>
        </message>
    </context>
    <context>
        <name>MarketplaceFacts</name>
        <message>
            <source>350 characters, Latin letters</source>
            <translation>350 文字、ラテン文字のみ</translation>
        </message>
        <message>
            <source>60 days without an extra right</source>
            <translation>追加の権限なしでは 60 日間</translation>
        </message>
        <message>
            <source>A client id with the scope for store operations.</source>
            <translation>ストア運用の権限範囲を持つ Client ID。</translation>
        </message>
        <message>
            <source>A consumer key and secret of a shop manager made for this purpose.</source>
            <translation>この用途のために作成したショップ管理者の Consumer key と Consumer secret。</translation>
        </message>
        <message>
            <source>A conversation names a listing, never an order: the order is found by buyer and listing.</source>
            <translation>会話が示すのは出品であり、注文ではありません。注文は購入者と出品から探します。</translation>
        </message>
        <message>
            <source>A fixed address of your network, registered at Yahoo.</source>
            <translation>Yahoo に登録した、自社ネットワークの固定アドレス。</translation>
        </message>
        <message>
            <source>A fixed https address registered as the application&apos;s redirect.</source>
            <translation>アプリのリダイレクト先として登録した固定の https アドレス。</translation>
        </message>
        <message>
            <source>A keyset of your own from the eBay developer program: client id, client secret and RuName.</source>
            <translation>eBay 開発者プログラムの自社キーセット：Client ID、Client Secret、RuName。</translation>
        </message>
        <message>
            <source>A new conversation cannot be opened from outside.</source>
            <translation>外部から新しい会話を始めることはできません。</translation>
        </message>
        <message>
            <source>A number; left out, it is asked for after signing in.</source>
            <translation>数字です。空欄の場合は認証後に問い合わせます。</translation>
        </message>
        <message>
            <source>A plan that gives applications customer data: Basic and Starter do not.</source>
            <translation>アプリに顧客データを渡せるプラン。Basic と Starter は対象外です。</translation>
        </message>
        <message>
            <source>A public address that takes eBay&apos;s account-deletion notices, registered for the keyset: eBay asks for it before the first call.</source>
            <translation>eBay のアカウント削除通知を受け取る公開アドレス。キーセットに登録済みであること（最初の呼び出し前に必要です）。</translation>
        </message>
        <message>
            <source>A public key registered for the store: without it the sign-in ends after 12 hours.</source>
            <translation>ストアに登録した公開鍵。ない場合、認証は 12 時間で切れます。</translation>
        </message>
        <message>
            <source>A way to reach the interface from outside Japan: some need a proxy.</source>
            <translation>日本国外からインターフェースに接続する手段。プロキシが必要な場合があります。</translation>
        </message>
        <message>
            <source>A-to-z claims</source>
            <translation>Amazon マーケットプレイス保証申請（A-to-z）</translation>
        </message>
        <message>
            <source>Access token</source>
            <translation>アクセストークン</translation>
        </message>
        <message>
            <source>Amazon offers no interface that reads or answers buyer messages.</source>
            <translation>Amazon には購入者メッセージを取得または返信するインターフェースがありません。</translation>
        </message>
        <message>
            <source>Amazon: Messaging API use case guide, desktop application policy, Messaging Permissions</source>
            <translation>Amazon：Messaging API ユースケースガイド、デスクトップアプリのポリシー、メッセージの許可</translation>
        </message>
        <message>
            <source>An answer alone is not enough: the question has to be completed.</source>
            <translation>返信だけでは不十分で、質問を完了にする必要があります。</translation>
        </message>
        <message>
            <source>An answer is public and cannot be changed.</source>
            <translation>回答は公開され、変更できません。</translation>
        </message>
        <message>
            <source>An app password where the provider wants one.</source>
            <translation>プロバイダーが求める場合はアプリパスワード。</translation>
        </message>
        <message>
            <source>An application of the organisation that owns the shop.</source>
            <translation>ショップを所有する組織のアプリ。</translation>
        </message>
        <message>
            <source>An application of your own at Mercado Libre: its id and its secret.</source>
            <translation>Mercado Libre の自社アプリ：その ID とシークレット。</translation>
        </message>
        <message>
            <source>Answer questions and messages</source>
            <translation>質問とメッセージへの返信</translation>
        </message>
        <message>
            <source>Answered in Seller Central.</source>
            <translation>セラーセントラルで回答します。</translation>
        </message>
        <message>
            <source>Any mailbox with IMAP and SMTP.</source>
            <translation>IMAP と SMTP に対応した任意のメールボックス。</translation>
        </message>
        <message>
            <source>App ID</source>
            <translation>アプリ ID (App ID)</translation>
        </message>
        <message>
            <source>Application client id</source>
            <translation>アプリの Client ID</translation>
        </message>
        <message>
            <source>Application client secret</source>
            <translation>アプリの Client Secret</translation>
        </message>
        <message>
            <source>Application refresh token</source>
            <translation>アプリのリフレッシュトークン</translation>
        </message>
        <message>
            <source>Approved applications for the order and the inquiry interface: about 7 to 10 days.</source>
            <translation>注文と問い合わせのインターフェースの利用承認（約 7～10 日）。</translation>
        </message>
        <message>
            <source>Argentina</source>
            <translation>アルゼンチン</translation>
        </message>
        <message>
            <source>Automatic answers</source>
            <translation>自動返信</translation>
        </message>
        <message>
            <source>Brazil</source>
            <translation>ブラジル</translation>
        </message>
        <message>
            <source>Buyer messages</source>
            <translation>購入者メッセージ</translation>
        </message>
        <message>
            <source>Buyer messages and orders through eBay&apos;s own interfaces.</source>
            <translation>eBay のインターフェースで購入者メッセージと注文に対応。</translation>
        </message>
        <message>
            <source>Buyer messages by e-mail; orders through an optional interface.</source>
            <translation>購入者メッセージはメール、注文は任意のインターフェースで対応。</translation>
        </message>
        <message>
            <source>Buyer names</source>
            <translation>購入者の名前</translation>
        </message>
        <message>
            <source>Buyer names and addresses are restricted.</source>
            <translation>購入者の名前と住所は制限されています。</translation>
        </message>
        <message>
            <source>Changing or taking back a sent message</source>
            <translation>送信済みメッセージの変更または取り消し</translation>
        </message>
        <message>
            <source>Chat</source>
            <translation>チャット</translation>
        </message>
        <message>
            <source>Chile</source>
            <translation>チリ</translation>
        </message>
        <message>
            <source>Chinese characters are refused, and a moderated answer does not reach the buyer.</source>
            <translation>漢字などは拒否されます。審査で止められた返信は購入者に届きません。</translation>
        </message>
        <message>
            <source>Claims and mediations</source>
            <translation>クレームと調停</translation>
        </message>
        <message>
            <source>Client id</source>
            <translation>クライアント ID (Client ID)</translation>
        </message>
        <message>
            <source>Client id (App ID)</source>
            <translation>クライアント ID (App ID)</translation>
        </message>
        <message>
            <source>Client secret</source>
            <translation>クライアントシークレット (Client Secret)</translation>
        </message>
        <message>
            <source>Client secret (Cert ID)</source>
            <translation>クライアントシークレット (Cert ID)</translation>
        </message>
        <message>
            <source>Closed to software vendors since 2024-11-18; Taiwan has none.</source>
            <translation>2024-11-18 以降、ソフトウェア会社には開放されていません。台湾にはありません。</translation>
        </message>
        <message>
            <source>Colombia</source>
            <translation>コロンビア</translation>
        </message>
        <message>
            <source>Comes with signing in.</source>
            <translation>認証すると取得されます。</translation>
        </message>
        <message>
            <source>Complete marks</source>
            <translation>完了マーク</translation>
        </message>
        <message>
            <source>Consumer key</source>
            <translation>Consumer key（キー）</translation>
        </message>
        <message>
            <source>Consumer secret</source>
            <translation>Consumer secret（シークレット）</translation>
        </message>
        <message>
            <source>Cross-border accounts have none.</source>
            <translation>越境アカウントにはありません。</translation>
        </message>
        <message>
            <source>Documents in answers</source>
            <translation>返信への文書の添付</translation>
        </message>
        <message>
            <source>Every operation of the inquiry interface is switched on in RMS, one by one.</source>
            <translation>問い合わせインターフェースの各操作を RMS で 1 つずつ有効にします。</translation>
        </message>
        <message>
            <source>Exactly as registered, beginning with https://.</source>
            <translation>登録したものと完全に同じで、https:// で始まるもの。</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>ファイル</translation>
        </message>
        <message>
            <source>First contact by the seller</source>
            <translation>販売者からの最初の連絡</translation>
        </message>
        <message>
            <source>For orders: Amazon accepts a desktop program only together with a service run by your company.</source>
            <translation>注文用：Amazon がデスクトッププログラムを認めるのは、自社運営のサービスと併用する場合のみです。</translation>
        </message>
        <message>
            <source>For orders: a professional seller account and an application authorised by it.</source>
            <translation>注文用：大口出品アカウントと、それが承認したアプリ。</translation>
        </message>
        <message>
            <source>For unmasked personal data: a fixed address of your network that is declared at Shopee.</source>
            <translation>マスクなしの個人情報には、Shopee に届け出た自社ネットワークの固定アドレスが必要です。</translation>
        </message>
        <message>
            <source>Forbidden over the chat interface.</source>
            <translation>チャットのインターフェースでは禁止されています。</translation>
        </message>
        <message>
            <source>From RMS.</source>
            <translation>RMS で取得します。</translation>
        </message>
        <message>
            <source>From RMS; good for 90 days.</source>
            <translation>RMS で取得します。90 日間有効です。</translation>
        </message>
        <message>
            <source>From the same keyset.</source>
            <translation>同じキーセットのもの。</translation>
        </message>
        <message>
            <source>From your keyset in the eBay developer program.</source>
            <translation>eBay 開発者プログラムの自社キーセットのもの。</translation>
        </message>
        <message>
            <source>Global Selling (cross-border)</source>
            <translation>Global Selling（越境販売）</translation>
        </message>
        <message>
            <source>IMAP and SMTP (RFC 9051, RFC 5321)</source>
            <translation>IMAP と SMTP（RFC 9051、RFC 5321）</translation>
        </message>
        <message>
            <source>In place of client id and secret, for older applications.</source>
            <translation>旧式のアプリで、Client ID と Client Secret の代わりに使います。</translation>
        </message>
        <message>
            <source>JPG, PNG, PDF, TXT up to 25 MB</source>
            <translation>JPG、PNG、PDF、TXT、25 MB まで</translation>
        </message>
        <message>
            <source>Japan</source>
            <translation>日本</translation>
        </message>
        <message>
            <source>Know which account is signed in</source>
            <translation>認証中のアカウントの確認</translation>
        </message>
        <message>
            <source>Known by the team: developers in China receive ids in place of the names of U.S. buyers.</source>
            <translation>チームで把握しておくこと：中国の開発者には、米国の購入者の名前の代わりに ID が渡されます。</translation>
        </message>
        <message>
            <source>Licence key</source>
            <translation>ライセンスキー</translation>
        </message>
        <message>
            <source>Mail</source>
            <translation>メール</translation>
        </message>
        <message>
            <source>Mail and contact form</source>
            <translation>メールと問い合わせフォーム</translation>
        </message>
        <message>
            <source>Mail to masked addresses</source>
            <translation>マスクされたアドレスへのメール</translation>
        </message>
        <message>
            <source>Mailbox password</source>
            <translation>メールボックスのパスワード</translation>
        </message>
        <message>
            <source>Mercado Libre developers: questions, messages, authorisation</source>
            <translation>Mercado Libre 開発者向け文書：質問、メッセージ、認証</translation>
        </message>
        <message>
            <source>Messages about a sale</source>
            <translation>販売に関するメッセージ</translation>
        </message>
        <message>
            <source>Messages from eBay</source>
            <translation>eBay からのメッセージ</translation>
        </message>
        <message>
            <source>Mexico</source>
            <translation>メキシコ</translation>
        </message>
        <message>
            <source>No name, address or phone before the payment.</source>
            <translation>支払い前は名前、住所、電話番号がありません。</translation>
        </message>
        <message>
            <source>No other tool renews the sign-in of this application for this account: each renewal ends the one before.</source>
            <translation>このアカウントで、このアプリの認証を更新する他のツールがないこと。更新するたびに前の認証は無効になります。</translation>
        </message>
        <message>
            <source>Of the same application.</source>
            <translation>同じアプリのもの。</translation>
        </message>
        <message>
            <source>Of your application at Mercado Libre.</source>
            <translation>Mercado Libre の自社アプリのもの。</translation>
        </message>
        <message>
            <source>On Rakuten&apos;s own pages.</source>
            <translation>楽天のページで行います。</translation>
        </message>
        <message>
            <source>One message a reason.</source>
            <translation>理由ごとに 1 通。</translation>
        </message>
        <message>
            <source>Only for orders.</source>
            <translation>注文にのみ使用します。</translation>
        </message>
        <message>
            <source>Only for orders; authorised anew every 365 days.</source>
            <translation>注文にのみ使用します。365 日ごとに再認証が必要です。</translation>
        </message>
        <message>
            <source>Only for orders; replaced every 180 days.</source>
            <translation>注文にのみ使用します。180 日ごとに更新が必要です。</translation>
        </message>
        <message>
            <source>Only in Seller Central.</source>
            <translation>セラーセントラルのみ。</translation>
        </message>
        <message>
            <source>Only its own app sees it.</source>
            <translation>専用アプリでしか見られません。</translation>
        </message>
        <message>
            <source>Only when you have one already; otherwise you sign in with the browser.</source>
            <translation>すでにある場合のみ。ない場合はブラウザーで認証します。</translation>
        </message>
        <message>
            <source>Orders</source>
            <translation>注文</translation>
        </message>
        <message>
            <source>Orders and returns; chat only with a grant that Shopee gives to single sellers.</source>
            <translation>注文と返品。チャットは Shopee が個別の販売者に与える許可がある場合のみ。</translation>
        </message>
        <message>
            <source>Orders and shipments</source>
            <translation>注文と配送</translation>
        </message>
        <message>
            <source>Orders and tracking</source>
            <translation>注文と追跡</translation>
        </message>
        <message>
            <source>Partner id</source>
            <translation>パートナー ID (Partner ID)</translation>
        </message>
        <message>
            <source>Partner key</source>
            <translation>パートナーキー (Partner Key)</translation>
        </message>
        <message>
            <source>Peru</source>
            <translation>ペルー</translation>
        </message>
        <message>
            <source>Public key</source>
            <translation>公開鍵</translation>
        </message>
        <message>
            <source>Questions about items and orders</source>
            <translation>商品と注文に関する質問</translation>
        </message>
        <message>
            <source>Questions and orders of a store, after Yahoo has approved the application.</source>
            <translation>ストアの質問と注文。Yahoo による申請の承認後に利用できます。</translation>
        </message>
        <message>
            <source>Questions before a sale</source>
            <translation>購入前の質問</translation>
        </message>
        <message>
            <source>Questions on listings and messages about sales through Mercado Libre&apos;s own interfaces.</source>
            <translation>Mercado Libre のインターフェースで出品への質問と販売に関するメッセージに対応。</translation>
        </message>
        <message>
            <source>R-Messe inquiries</source>
            <translation>R-Messe の問い合わせ</translation>
        </message>
        <message>
            <source>R-Messe inquiries and orders through the shop&apos;s own keys.</source>
            <translation>ショップのキーで R-Messe の問い合わせと注文に対応。</translation>
        </message>
        <message>
            <source>Rakuten RMS WEB SERVICE: InquiryManagementAPI</source>
            <translation>楽天 RMS WEB SERVICE：InquiryManagementAPI</translation>
        </message>
        <message>
            <source>Ratings</source>
            <translation>評価</translation>
        </message>
        <message>
            <source>Read and answer messages</source>
            <translation>メッセージの取得と返信</translation>
        </message>
        <message>
            <source>Read and complete marks</source>
            <translation>既読と完了のマーク</translation>
        </message>
        <message>
            <source>Read marks</source>
            <translation>既読マーク</translation>
        </message>
        <message>
            <source>Read marks and &quot;no response needed&quot;</source>
            <translation>既読マークと「返信不要」</translation>
        </message>
        <message>
            <source>Read orders and tracking</source>
            <translation>注文と追跡の取得</translation>
        </message>
        <message>
            <source>Read questions, messages and orders</source>
            <translation>質問、メッセージ、注文の取得</translation>
        </message>
        <message>
            <source>Redirect address</source>
            <translation>リダイレクト先アドレス</translation>
        </message>
        <message>
            <source>Refresh token</source>
            <translation>リフレッシュトークン</translation>
        </message>
        <message>
            <source>Returns</source>
            <translation>返品</translation>
        </message>
        <message>
            <source>Returns and refunds</source>
            <translation>返品と返金</translation>
        </message>
        <message>
            <source>Returns, item not received, cases</source>
            <translation>返品、商品未着、ケース</translation>
        </message>
        <message>
            <source>Reviews</source>
            <translation>レビュー</translation>
        </message>
        <message>
            <source>RuName</source>
            <translation>リダイレクト名 (RuName)</translation>
        </message>
        <message>
            <source>Secret key</source>
            <translation>シークレットキー (Secret Key)</translation>
        </message>
        <message>
            <source>Service secret</source>
            <translation>サービスシークレット (serviceSecret)</translation>
        </message>
        <message>
            <source>Shop id</source>
            <translation>ショップ ID (Shop ID)</translation>
        </message>
        <message>
            <source>Shop name</source>
            <translation>ショップ名</translation>
        </message>
        <message>
            <source>Shopee Open Platform: reference, guides and announcements</source>
            <translation>Shopee Open Platform：リファレンス、ガイド、お知らせ</translation>
        </message>
        <message>
            <source>Shopify Inbox chat</source>
            <translation>Shopify Inbox のチャット</translation>
        </message>
        <message>
            <source>Shopify developers: authentication, protected customer data</source>
            <translation>Shopify 開発者向け文書：認証、保護された顧客データ</translation>
        </message>
        <message>
            <source>Shopify offers no interface for buyer messages.</source>
            <translation>Shopify には購入者メッセージのインターフェースがありません。</translation>
        </message>
        <message>
            <source>Somebody renews the licence key by hand every 90 days.</source>
            <translation>90 日ごとに担当者がライセンスキーを手動で更新します。</translation>
        </message>
        <message>
            <source>Somebody who may sign in as the seller account and agree to the access.</source>
            <translation>販売者アカウントでサインインし、アクセスに同意できる人。</translation>
        </message>
        <message>
            <source>Stay signed in for six months</source>
            <translation>6 か月間の認証の維持</translation>
        </message>
        <message>
            <source>Store account</source>
            <translation>ストアアカウント</translation>
        </message>
        <message>
            <source>That address is approved as a sender under Messaging Permissions; mail from others is rejected.</source>
            <translation>そのアドレスが「メッセージの許可」で送信元として承認されていること。他のアドレスからのメールは拒否されます。</translation>
        </message>
        <message>
            <source>The account is no &quot;Model 6&quot; account of Global Selling: the platform answers their buyers itself.</source>
            <translation>Global Selling の「Model 6」アカウントではないこと。その購入者にはプラットフォームが回答します。</translation>
        </message>
        <message>
            <source>The administrator of the seller account signs in; a collaborator is refused.</source>
            <translation>販売者アカウントの管理者が認証します。共同作業者は拒否されます。</translation>
        </message>
        <message>
            <source>The chat grant, asked for through Shopee&apos;s account manager; without it there are orders and returns only.</source>
            <translation>Shopee のアカウントマネージャーを通じて申請するチャットの許可。ない場合は注文と返品のみです。</translation>
        </message>
        <message>
            <source>The mailbox that receives the account&apos;s buyer messages, with IMAP and SMTP.</source>
            <translation>アカウントの購入者メッセージを受け取るメールボックス（IMAP と SMTP）。</translation>
        </message>
        <message>
            <source>The mark shows in every other tool of the account.</source>
            <translation>このマークは、同じアカウントの他のすべてのツールに反映されます。</translation>
        </message>
        <message>
            <source>The names of the IMAP and SMTP servers; connections are encrypted.</source>
            <translation>IMAP と SMTP のサーバー名。接続は暗号化されます。</translation>
        </message>
        <message>
            <source>The platform holds back what it takes for an automatic message.</source>
            <translation>プラットフォームは自動メッセージと判断したものを保留します。</translation>
        </message>
        <message>
            <source>The redirect name of the keyset, not an address.</source>
            <translation>キーセットのリダイレクト名です。アドレスではありません。</translation>
        </message>
        <message>
            <source>The seller is a Registered Business Seller with a Seller In-house System application.</source>
            <translation>Registered Business Seller であり、Seller In-house System のアプリがあること。</translation>
        </message>
        <message>
            <source>The shop is reached by https.</source>
            <translation>ショップに https で接続できること。</translation>
        </message>
        <message>
            <source>The shop or main account signs in; sub-accounts cannot.</source>
            <translation>ショップまたはメインのアカウントで認証します。サブアカウントでは認証できません。</translation>
        </message>
        <message>
            <source>The shop&apos;s mailbox, with orders beside it.</source>
            <translation>ショップのメールボックスに、注文を併せて表示。</translation>
        </message>
        <message>
            <source>The shop&apos;s service secret and licence key.</source>
            <translation>ショップのサービスシークレットとライセンスキー。</translation>
        </message>
        <message>
            <source>The shop&apos;s support mailbox, with IMAP and SMTP.</source>
            <translation>ショップのサポート用メールボックス（IMAP と SMTP）。</translation>
        </message>
        <message>
            <source>United Kingdom</source>
            <translation>イギリス</translation>
        </message>
        <message>
            <source>United States</source>
            <translation>アメリカ</translation>
        </message>
        <message>
            <source>Upload pictures for answers</source>
            <translation>返信用画像のアップロード</translation>
        </message>
        <message>
            <source>Uruguay</source>
            <translation>ウルグアイ</translation>
        </message>
        <message>
            <source>User id of the shop</source>
            <translation>ショップのユーザー ID</translation>
        </message>
        <message>
            <source>Version of the public key</source>
            <translation>公開鍵のバージョン</translation>
        </message>
        <message>
            <source>What stands before .myshopify.com.</source>
            <translation>.myshopify.com の前の部分。</translation>
        </message>
        <message>
            <source>WooCommerce REST API documentation</source>
            <translation>WooCommerce REST API の文書</translation>
        </message>
        <message>
            <source>Yahoo! Shopping Japan: inquiry interface, help and questions</source>
            <translation>Yahoo!ショッピング：問い合わせインターフェース、ヘルプと質問</translation>
        </message>
        <message>
            <source>all conversations of the account</source>
            <translation>アカウントのすべての会話</translation>
        </message>
        <message>
            <source>all of them</source>
            <translation>すべて</translation>
        </message>
        <message>
            <source>by e-mail</source>
            <translation>メール経由</translation>
        </message>
        <message>
            <source>by e-mail only</source>
            <translation>メールのみ</translation>
        </message>
        <message>
            <source>by e-mail to the buyer&apos;s relay address</source>
            <translation>購入者の中継アドレスへメール</translation>
        </message>
        <message>
            <source>eBay developer program: Message API, Fulfillment API, account deletion</source>
            <translation>eBay 開発者プログラム：Message API、Fulfillment API、アカウント削除</translation>
        </message>
        <message>
            <source>eBay has no such function.</source>
            <translation>eBay にこの機能はありません。</translation>
        </message>
        <message>
            <source>eBay hosts pictures only; there is no place to put a PDF.</source>
            <translation>eBay が扱うのは画像のみで、PDF は置けません。</translation>
        </message>
        <message>
            <source>eBay takes no answers to its notices.</source>
            <translation>eBay の通知には返信できません。</translation>
        </message>
        <message>
            <source>masked; from the order only</source>
            <translation>マスクあり、注文からのみ</translation>
        </message>
        <message>
            <source>notices of the account</source>
            <translation>アカウント宛ての通知</translation>
        </message>
        <message>
            <source>of the last two years</source>
            <translation>直近 2 年分</translation>
        </message>
        <message>
            <source>one answer each, up to 2,000 characters</source>
            <translation>各質問に 1 回、2,000 文字まで</translation>
        </message>
        <message>
            <source>one by one, through an optional interface</source>
            <translation>任意のインターフェースで 1 件ずつ</translation>
        </message>
        <message>
            <source>only for the reasons the platform lists</source>
            <translation>プラットフォームが挙げる理由のみ</translation>
        </message>
        <message>
            <source>only when a person asks</source>
            <translation>人が操作したときのみ</translation>
        </message>
        <message>
            <source>shown and saved</source>
            <translation>表示と保存</translation>
        </message>
        <message>
            <source>through Rakuten&apos;s mail relay only</source>
            <translation>楽天のメール中継のみ</translation>
        </message>
        <message>
            <source>unread ones at once, the others in turns</source>
            <translation>未読はすぐに、その他は順次</translation>
        </message>
        <message>
            <source>up to 2,000 characters</source>
            <translation>2,000 文字まで</translation>
        </message>
        <message>
            <source>up to 2,000 characters, 5 pictures</source>
            <translation>2,000 文字、画像 5 枚まで</translation>
        </message>
        <message>
            <source>up to 2,000 characters, one file</source>
            <translation>2,000 文字、ファイル 1 件まで</translation>
        </message>
        <message>
            <source>with the chat grant only</source>
            <translation>チャットの許可がある場合のみ</translation>
        </message>
        <message>
            <source>Alibaba Mail (DingTalk)</source>
            <translation>Alibaba メール（DingTalk）</translation>
        </message>
        <message>
            <source>An app password or authorisation code where the provider wants one.</source>
            <translation>プロバイダーが求める場合は、アプリパスワードまたは認証コード。</translation>
        </message>
        <message>
            <source>Australia</source>
            <translation>オーストラリア</translation>
        </message>
        <message>
            <source>Belgium</source>
            <translation>ベルギー</translation>
        </message>
        <message>
            <source>Canada</source>
            <translation>カナダ</translation>
        </message>
        <message>
            <source>Egypt</source>
            <translation>エジプト</translation>
        </message>
        <message>
            <source>France</source>
            <translation>フランス</translation>
        </message>
        <message>
            <source>Germany</source>
            <translation>ドイツ</translation>
        </message>
        <message>
            <source>Gmail, Google Workspace</source>
            <translation>Gmail、Google Workspace</translation>
        </message>
        <message>
            <source>India</source>
            <translation>インド</translation>
        </message>
        <message>
            <source>Ireland</source>
            <translation>アイルランド</translation>
        </message>
        <message>
            <source>Italy</source>
            <translation>イタリア</translation>
        </message>
        <message>
            <source>Microsoft 365, Outlook.com</source>
            <translation>Microsoft 365、Outlook.com</translation>
        </message>
        <message>
            <source>NetEase 126</source>
            <translation>NetEase 126</translation>
        </message>
        <message>
            <source>NetEase 163</source>
            <translation>NetEase 163</translation>
        </message>
        <message>
            <source>NetEase yeah.net</source>
            <translation>NetEase yeah.net</translation>
        </message>
        <message>
            <source>Netherlands</source>
            <translation>オランダ</translation>
        </message>
        <message>
            <source>Poland</source>
            <translation>ポーランド</translation>
        </message>
        <message>
            <source>QQ, Foxmail</source>
            <translation>QQ、Foxmail</translation>
        </message>
        <message>
            <source>Read the mailbox</source>
            <translation>メールボックスを読む</translation>
        </message>
        <message>
            <source>Saudi Arabia</source>
            <translation>サウジアラビア</translation>
        </message>
        <message>
            <source>Send through the mailbox</source>
            <translation>メールボックスから送信する</translation>
        </message>
        <message>
            <source>Singapore</source>
            <translation>シンガポール</translation>
        </message>
        <message>
            <source>South Africa</source>
            <translation>南アフリカ</translation>
        </message>
        <message>
            <source>Spain</source>
            <translation>スペイン</translation>
        </message>
        <message>
            <source>Sweden</source>
            <translation>スウェーデン</translation>
        </message>
        <message>
            <source>Takes the mailbox password once access by mail programs is switched on in its settings.</source>
            <translation>設定でメールソフトからのアクセスを有効にすると、メールボックスのパスワードが使えます。</translation>
        </message>
        <message>
            <source>Tencent Exmail</source>
            <translation>Tencent Exmail</translation>
        </message>
        <message>
            <source>Turkey</source>
            <translation>トルコ</translation>
        </message>
        <message>
            <source>United Arab Emirates</source>
            <translation>アラブ首長国連邦</translation>
        </message>
        <message>
            <source>Wants an authorisation code in place of the password: switch on IMAP and SMTP in the mailbox&apos;s settings and create one there.</source>
            <translation>パスワードの代わりに認証コードが必要です。メールボックスの設定で IMAP と SMTP を有効にし、そこで作成してください。</translation>
        </message>
        <message>
            <source>Wants the security password for mail programs that the mailbox&apos;s settings create.</source>
            <translation>メールボックスの設定で作成する、メールソフト用のセキュリティパスワードが必要です。</translation>
        </message>
        <message>
            <source>Yahoo! Japan Mail</source>
            <translation>Yahoo!メール</translation>
        </message>
        <message>
            <source>Address of the shop</source>
            <translation>ショップのアドレス</translation>
        </message>
        <message>
            <source>https://www.shop.example</source>
            <translation>https://www.shop.example</translation>
        </message>
        <message>
            <source>Address of a service that keeps id and secret; the refresh token is your key for it.</source>
            <translation>ID とシークレットを保管するサービスのアドレス。リフレッシュトークンがその鍵になります。</translation>
        </message>
        <message>
            <source>Client id for the mailbox</source>
            <translation>メールボックス用クライアント ID</translation>
        </message>
        <message>
            <source>Client secret for the mailbox</source>
            <translation>メールボックス用クライアントシークレット</translation>
        </message>
        <message>
            <source>Google gives one with the id; Microsoft needs none.</source>
            <translation>Google では ID と一緒に発行されます。Microsoft では不要です。</translation>
        </message>
        <message>
            <source>Notes on orders</source>
            <translation>注文メモ</translation>
        </message>
        <message>
            <source>Of your own application in the console of Google or Microsoft.</source>
            <translation>Google または Microsoft のコンソールにある自社アプリケーションのもの。</translation>
        </message>
        <message>
            <source>Password of the spare mailbox</source>
            <translation>予備のメールボックスのパスワード</translation>
        </message>
        <message>
            <source>Relay of your company</source>
            <translation>自社の中継サービス</translation>
        </message>
        <message>
            <source>Takes no passwords from mail programs: sign in with Microsoft in the browser, through the client id of your own application.</source>
            <translation>メールソフトのパスワードは受け付けません。自社アプリケーションのクライアント ID でブラウザーから Microsoft にサインインしてください。</translation>
        </message>
        <message>
            <source>Wants an app password (switch on two-step sign-in in the account, then create one for mail), or the sign-in with Google through the client id of your own application.</source>
            <translation>アプリパスワードが必要です（アカウントで 2 段階認証を有効にしてからメール用に作成）。または自社アプリケーションのクライアント ID で Google にサインインしてください。</translation>
        </message>
        <message>
            <source>to the customer, by the shop&apos;s own mail</source>
            <translation>ショップのメールで購入者へ</translation>
        </message>
        <message>
            <source>A new conversation with the buyer of an order</source>
            <translation>注文の購入者への新しい会話</translation>
        </message>
        <message>
            <source>A number, of your own application.</source>
            <translation>数字。自社アプリケーションのもの。</translation>
        </message>
        <message>
            <source>A number.</source>
            <translation>数字。</translation>
        </message>
        <message>
            <source>A picture counts as a message of its own: five may stand without an answer.</source>
            <translation>画像は1通のメッセージとして数えられます。返事のないものは5通までです。</translation>
        </message>
        <message>
            <source>A public question is read by everybody: personal data is not sent there.</source>
            <translation>公開の質問は誰でも読めます。個人情報はそこへ送りません。</translation>
        </message>
        <message>
            <source>A redirect address whose domain is declared for the application.</source>
            <translation>アプリケーションに登録したドメインのリダイレクト先。</translation>
        </message>
        <message>
            <source>Answer inquiries</source>
            <translation>お問い合わせに返信</translation>
        </message>
        <message>
            <source>As 2027-11-21; the desk warns a month before.</source>
            <translation>2027-11-21 の形式。1か月前にお知らせします。</translation>
        </message>
        <message>
            <source>Chat Distribution is off: otherwise only sub-accounts may answer.</source>
            <translation>チャット振り分けが無効であること。有効だとサブアカウントしか返信できません。</translation>
        </message>
        <message>
            <source>Completing is offered beside the order of an inquiry.</source>
            <translation>完了の操作はお問い合わせの注文の横にあります。</translation>
        </message>
        <message>
            <source>Count inquiries</source>
            <translation>お問い合わせの件数を取得</translation>
        </message>
        <message>
            <source>Exactly as registered for the client id.</source>
            <translation>クライアント ID に登録したものと完全に同じもの。</translation>
        </message>
        <message>
            <source>Files whose name has brackets cannot be loaded.</source>
            <translation>名前に角括弧を含むファイルは読み込めません。</translation>
        </message>
        <message>
            <source>Find orders of a buyer</source>
            <translation>購入者の注文を検索</translation>
        </message>
        <message>
            <source>From Store Creator Pro, page of encryption keys; good for a year.</source>
            <translation>ストアクリエイターPro の暗号鍵管理から。有効期間は1年です。</translation>
        </message>
        <message>
            <source>Indonesia</source>
            <translation>インドネシア</translation>
        </message>
        <message>
            <source>Its domain is the one declared for the application.</source>
            <translation>ドメインはアプリケーションに登録したもの。</translation>
        </message>
        <message>
            <source>JPEG, PNG, GIF, PDF in private questions only</source>
            <translation>JPEG・PNG・GIF・PDF、非公開の質問のみ</translation>
        </message>
        <message>
            <source>JPG, PNG, GIF up to 2 MB</source>
            <translation>JPG、PNG、GIF、2 MBまで</translation>
        </message>
        <message>
            <source>Know when the licence key ends</source>
            <translation>ライセンスキーの有効期限を取得</translation>
        </message>
        <message>
            <source>Known by the team: personal data of Shopee&apos;s buyers may be kept for 90 days at most.</source>
            <translation>チームの了解事項：Shopeeの購入者の個人データは最長90日しか保存できません。</translation>
        </message>
        <message>
            <source>Left out for an application of the client side.</source>
            <translation>クライアントサイドのアプリケーションでは空欄。</translation>
        </message>
        <message>
            <source>Links in answers</source>
            <translation>返信内のリンク</translation>
        </message>
        <message>
            <source>List the chats: ask your Shopee account manager to grant the chat module (sellerchat) to your Seller In-house System application</source>
            <translation>チャットの一覧：Seller In-house Systemアプリケーションへのチャットモジュール（sellerchat）の付与をShopeeのアカウントマネージャーに依頼してください</translation>
        </message>
        <message>
            <source>Load files of buyers</source>
            <translation>購入者のファイルを読み込む</translation>
        </message>
        <message>
            <source>Malaysia</source>
            <translation>マレーシア</translation>
        </message>
        <message>
            <source>Mark inquiries as completed</source>
            <translation>お問い合わせを完了にする</translation>
        </message>
        <message>
            <source>Mark inquiries as read</source>
            <translation>お問い合わせを既読にする</translation>
        </message>
        <message>
            <source>No address and no phone is kept.</source>
            <translation>住所と電話番号は保存しません。</translation>
        </message>
        <message>
            <source>No address, telephone number or mail address is asked for.</source>
            <translation>住所・電話番号・メールアドレスは取得しません。</translation>
        </message>
        <message>
            <source>No other tool renews the sign-in of this application for this shop: each renewal ends the one before.</source>
            <translation>この店舗についてこのアプリケーションのサインインを更新する他のツールがないこと。更新のたびに前のものが無効になります。</translation>
        </message>
        <message>
            <source>On Yahoo&apos;s own pages.</source>
            <translation>Yahoo! のページで行います。</translation>
        </message>
        <message>
            <source>Only where RMS cannot be reached from here: http://host:port or socks5h://host:port.</source>
            <translation>ここから RMS に接続できない場合のみ：http://ホスト:ポート または socks5h://ホスト:ポート。</translation>
        </message>
        <message>
            <source>Open completed inquiries again</source>
            <translation>完了したお問い合わせを未完了に戻す</translation>
        </message>
        <message>
            <source>Orders and parcels</source>
            <translation>注文と荷物</translation>
        </message>
        <message>
            <source>Other links are refused and count as a violation.</source>
            <translation>それ以外のリンクは拒否され、違反として数えられます。</translation>
        </message>
        <message>
            <source>PNG, JPEG, GIF, PDF up to 5 MB</source>
            <translation>PNG、JPEG、GIF、PDF、5 MBまで</translation>
        </message>
        <message>
            <source>Philippines</source>
            <translation>フィリピン</translation>
        </message>
        <message>
            <source>Pictures and videos in messages</source>
            <translation>メッセージ内の画像と動画</translation>
        </message>
        <message>
            <source>Proxy</source>
            <translation>プロキシ</translation>
        </message>
        <message>
            <source>Public key valid until</source>
            <translation>公開鍵の有効期限</translation>
        </message>
        <message>
            <source>Questions about auctions take none.</source>
            <translation>オークションの質問には添付できません。</translation>
        </message>
        <message>
            <source>Read and answer payment disputes</source>
            <translation>支払いに関する異議を読み、回答する</translation>
        </message>
        <message>
            <source>Read and answer questions</source>
            <translation>質問を読んで回答する</translation>
        </message>
        <message>
            <source>Read and answer the chats: ask your Shopee account manager to grant the chat module (sellerchat) to your Seller In-house System application</source>
            <translation>チャットの閲覧と返信：Seller In-house Systemアプリケーションへのチャットモジュール（sellerchat）の付与をShopeeのアカウントマネージャーに依頼してください</translation>
        </message>
        <message>
            <source>Read one inquiry</source>
            <translation>お問い合わせを1件取得</translation>
        </message>
        <message>
            <source>Read orders</source>
            <translation>注文の閲覧</translation>
        </message>
        <message>
            <source>Read returns and refunds</source>
            <translation>返品と返金の閲覧</translation>
        </message>
        <message>
            <source>Read the list of inquiries</source>
            <translation>お問い合わせ一覧を取得</translation>
        </message>
        <message>
            <source>Reviews and store ratings</source>
            <translation>レビューとストア評価</translation>
        </message>
        <message>
            <source>Send files</source>
            <translation>ファイルを送信</translation>
        </message>
        <message>
            <source>Stands beside the key.</source>
            <translation>鍵の隣に表示されています。</translation>
        </message>
        <message>
            <source>Taiwan</source>
            <translation>台湾</translation>
        </message>
        <message>
            <source>Thailand</source>
            <translation>タイ</translation>
        </message>
        <message>
            <source>The Yahoo! JAPAN ID that administers the store signs in.</source>
            <translation>ストアを管理する Yahoo! JAPAN ID でログインします。</translation>
        </message>
        <message>
            <source>The address registered at Yahoo: http://host:port or socks5h://host:port.</source>
            <translation>Yahoo! に登録したアドレス: http://host:port または socks5h://host:port。</translation>
        </message>
        <message>
            <source>The address your application has declared: http://host:port or socks5h://host:port.</source>
            <translation>アプリケーションに登録したアドレス：http://ホスト：ポート または socks5h://ホスト：ポート。</translation>
        </message>
        <message>
            <source>The live key of the same application.</source>
            <translation>同じアプリケーションの本番キー。</translation>
        </message>
        <message>
            <source>The name of the store in its address.</source>
            <translation>ストアの URL に含まれるストアアカウント。</translation>
        </message>
        <message>
            <source>Vietnam</source>
            <translation>ベトナム</translation>
        </message>
        <message>
            <source>Where this computer stands</source>
            <translation>このコンピューターの所在地</translation>
        </message>
        <message>
            <source>Yahoo has no such function.</source>
            <translation>Yahoo! にその機能はありません。</translation>
        </message>
        <message>
            <source>beside the order</source>
            <translation>注文の欄から</translation>
        </message>
        <message>
            <source>china, brazil, or nothing for everywhere else.</source>
            <translation>china、brazil。それ以外は空欄。</translation>
        </message>
        <message>
            <source>every 3 minutes, answers to older ones within 15</source>
            <translation>3分ごとに取得、古いお問い合わせへの返信は15分以内</translation>
        </message>
        <message>
            <source>https and Rakuten&apos;s own sites only</source>
            <translation>https かつ楽天のサイトのみ</translation>
        </message>
        <message>
            <source>messages, refunds, decisions, tracking, evidence</source>
            <translation>メッセージ、返金、判断、追跡番号、証拠</translation>
        </message>
        <message>
            <source>of the buyers who write</source>
            <translation>連絡してきた購入者の注文</translation>
        </message>
        <message>
            <source>of the questions about orders</source>
            <translation>注文に関する質問の注文</translation>
        </message>
        <message>
            <source>one call a second</source>
            <translation>1秒に1回</translation>
        </message>
        <message>
            <source>with &quot;Send and close&quot;, or beside the order</source>
            <translation>「送信して完了」または注文の欄から</translation>
        </message>
        <message>
            <source>with eBay&apos;s deadline</source>
            <translation>eBay の期限付き</translation>
        </message>
        <message>
            <source>with the chat grant only: 600 characters, one picture</source>
            <translation>チャット権限がある場合のみ：600文字、画像1枚</translation>
        </message>
        <message>
            <source>with their due dates</source>
            <translation>期限付き</translation>
        </message>
        <message>
            <source>without address and phone</source>
            <translation>住所と電話番号を除く</translation>
        </message>
        <message>
            <source>Only what Mercado Libre offers in the claim at that moment; what came back is judged on its own page.</source>
            <translation>その時点で Mercado Libre がクレーム内で認めている操作のみです。返品の検品は同社のページで行います。</translation>
        </message>
        <message>
            <source>messages, refunds, returns, mediation, evidence</source>
            <translation>メッセージ、返金、返品、調停、証拠</translation>
        </message>
        <message>
            <source>with Mercado Libre&apos;s deadline</source>
            <translation>Mercado Libre の期限付き</translation>
        </message>
        <message>
            <source>Buyer wants to cancel an order</source>
            <translation>購入者が注文のキャンセルを希望</translation>
        </message>
        <message>
            <source>E-mail address for disputes</source>
            <translation>異議申し立て用メールアドレス</translation>
        </message>
        <message>
            <source>Parcel numbers come with each change; those of the first import when the order is read anew.</source>
            <translation>追跡番号は注文が変わるたびに取得します。初回取り込み分は注文を読み直したときに取得します。</translation>
        </message>
        <message>
            <source>Refunds, decisions on returns and agreed cancellations leave digitally signed where eBay asks for it (sellers in the EU and the UK). Return labels stay on eBay&apos;s own pages.</source>
            <translation>eBay が求める場合(EU・英国の販売者)、返金、返品の判断、キャンセルの承認は電子署名付きで送られます。返品ラベルは eBay のページで行います。</translation>
        </message>
        <message>
            <source>Shopee hands out the newest 500 of an article.</source>
            <translation>Shopee が渡すのは商品ごとに最新500件です。</translation>
        </message>
        <message>
            <source>Shopee keeps it with every dispute about a return; without it disputes are raised in the Seller Centre.</source>
            <translation>Shopee は返品の異議ごとに記録します。未入力の場合はセラーセンターで申し立てます。</translation>
        </message>
        <message>
            <source>Shopee offers fixed steps; there is no free text to the buyer.</source>
            <translation>Shopee では決まった操作のみで、購入者への自由文はありません。</translation>
        </message>
        <message>
            <source>Shopee&apos;s interface names no time for it: look at the order in the Seller Centre.</source>
            <translation>Shopee のインターフェースは期限を示しません。セラーセンターで注文を確認してください。</translation>
        </message>
        <message>
            <source>Words follow only once the buyer may be written to.</source>
            <translation>購入者に連絡できるようになってから文章を送れます。</translation>
        </message>
        <message>
            <source>a card of the order, with the chat grant</source>
            <translation>注文カード(チャット権限が必要)</translation>
        </message>
        <message>
            <source>accept or decline</source>
            <translation>承認または拒否</translation>
        </message>
        <message>
            <source>as a case, without a due date</source>
            <translation>ケースとして、期限なし</translation>
        </message>
        <message>
            <source>of an order, when asked for</source>
            <translation>注文ごとに、必要なとき</translation>
        </message>
        <message>
            <source>one answer of 500 characters</source>
            <translation>返信1回、500文字まで</translation>
        </message>
        <message>
            <source>refund, offer, dispute, pictures as evidence</source>
            <translation>返金、提案、異議申し立て、証拠画像</translation>
        </message>
    </context>
    <context>
        <name>OldExportFlow</name>
        <message>
            <source>%1, line %2: %3</source>
            <comment>file, where, what is wrong</comment>
            <translation>%1、%2 行目：%3</translation>
        </message>
        <message numerus="yes">
            <source>%n more line(s)</source>
            <translation>
                <numerusform>ほか %n 行</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>OrderWords</name>
        <message>
            <source>it has %1 fields, more than the first row names: put fields with a comma into quotes</source>
            <translation>項目が %1 個あり、1 行目の列より多いです。カンマを含む項目は引用符で囲んでください</translation>
        </message>
        <message>
            <source>the order number is empty</source>
            <translation>注文番号が空です</translation>
        </message>
        <message>
            <source>a spreadsheet has shortened the order number to “%1”: export it as text</source>
            <translation>表計算ソフトが注文番号を「%1」に縮めています。文字列として書き出してください</translation>
        </message>
        <message>
            <source>“%1” is no order number</source>
            <translation>「%1」は注文番号ではありません</translation>
        </message>
        <message>
            <source>the row names no store: add a column “store”</source>
            <translation>この行に店舗がありません。「store」列を追加してください</translation>
        </message>
        <message>
            <source>there is no store “%1” here</source>
            <translation>店舗「%1」はここにありません</translation>
        </message>
        <message>
            <source>“%1” holds a mail address or a telephone number, which was left out</source>
            <translation>「%1」にメールアドレスか電話番号があり、取り込みませんでした</translation>
        </message>
        <message>
            <source>the amount “%1” has no currency and was left out: add a column “currency”</source>
            <translation>金額「%1」に通貨がなく、取り込みませんでした。「currency」列を追加してください</translation>
        </message>
        <message>
            <source>“%1” is no amount and was left out: write 1249.00</source>
            <translation>「%1」は金額ではなく、取り込みませんでした。1249.00 のように書いてください</translation>
        </message>
        <message>
            <source>“%1” is no time and was left out: write 2026-01-31 09:30</source>
            <translation>「%1」は日時ではなく、取り込みませんでした。2026-01-31 09:30 のように書いてください</translation>
        </message>
        <message>
            <source>“%1” is no quantity, the item was left out: write a whole number</source>
            <translation>「%1」は数量ではなく、この商品は取り込みませんでした。整数で書いてください</translation>
        </message>
        <message>
            <source>a spreadsheet has shortened the tracking number to “%1”, it was left out: export it as text</source>
            <translation>表計算ソフトが追跡番号を「%1」に縮めたため、取り込みませんでした。文字列として書き出してください</translation>
        </message>
    </context>
    <context>
        <name>OutboxWords</name>
        <message>
            <source>Written to disk before the first byte left</source>
            <translation>最初の 1 バイトの送信前にディスクへ記録</translation>
        </message>
        <message>
            <source>Held so that it can be undone</source>
            <translation>取り消せるよう保留</translation>
        </message>
        <message>
            <source>The hold is over</source>
            <translation>保留の終了</translation>
        </message>
        <message>
            <source>Waits for its turn</source>
            <translation>順番待ち</translation>
        </message>
        <message>
            <source>Handing over begins</source>
            <translation>プラットフォームへの送信を開始</translation>
        </message>
        <message>
            <source>The platform took it</source>
            <translation>プラットフォームが受理</translation>
        </message>
        <message>
            <source>It stands in the thread at the platform</source>
            <translation>プラットフォームの会話に表示</translation>
        </message>
        <message>
            <source>Refused by the platform</source>
            <translation>プラットフォームが拒否</translation>
        </message>
        <message>
            <source>The connection ended without an answer</source>
            <translation>応答なしで接続が終了</translation>
        </message>
        <message>
            <source>Looked up in the thread</source>
            <translation>会話の中を確認</translation>
        </message>
        <message>
            <source>Looking it up did not settle it: asks you</source>
            <translation>確認しても不明：判断待ち</translation>
        </message>
        <message>
            <source>It may have left: asks you</source>
            <translation>送信された可能性あり：判断待ち</translation>
        </message>
        <message>
            <source>To be tried again, by a person</source>
            <translation>人による再試行待ち</translation>
        </message>
        <message>
            <source>A person said that it did not arrive</source>
            <translation>届いていないと人が判断</translation>
        </message>
        <message>
            <source>To be tried again later</source>
            <translation>後で再試行</translation>
        </message>
        <message>
            <source>Undone, a draft again</source>
            <translation>下書きに戻しました</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>取り消し済み</translation>
        </message>
        <message>
            <source>The buyer wrote before its time</source>
            <translation>送信時刻の前に購入者が書き込みました</translation>
        </message>
        <message>
            <source>A person said that it arrived</source>
            <translation>人が到着を確認</translation>
        </message>
        <message>
            <source>A second person gave their name</source>
            <translation>2人目が承認しました</translation>
        </message>
        <message>
            <source>A second person sent it back</source>
            <translation>2人目が差し戻しました</translation>
        </message>
    </context>
    <context>
        <name>OutgoingTrouble</name>
        <message>
            <source>%1 The other side says: “%2”</source>
            <comment>trouble of an answer, a platform&apos;s or mail server&apos;s own words</comment>
            <translation>%1相手側の表記：「%2」</translation>
        </message>
        <message>
            <source>The outgoing check keeps it back (%1): change the text, then send it again.</source>
            <translation>送信前チェックで止められました（%1）。本文を直して再送してください。</translation>
        </message>
    </context>
    <context>
        <name>PageReasons</name>
        <message>
            <source>This version does not know this kind of message yet. Use Seller Central.</source>
            <translation>この種類のメッセージにはまだ対応していません。セラーセントラルで行ってください。</translation>
        </message>
        <message>
            <source>Amazon takes this message with files only, and this version sends it without. Use Seller Central.</source>
            <translation>Amazon はこのメッセージに添付ファイルを求めますが、この版は添付なしで送ります。セラーセントラルで行ってください。</translation>
        </message>
        <message>
            <source>eBay wants your return address with this answer, and this desk keeps no addresses: contest it on eBay&apos;s own page.</source>
            <translation>eBay はこの回答に返品先住所を求めますが、このデスクは住所を保存しません。eBay のページで異議を申し立ててください。</translation>
        </message>
        <message>
            <source>This version does not know this answer to a dispute: give it on eBay&apos;s own page.</source>
            <translation>この版はこの異議への回答を知りません。eBay のページで回答してください。</translation>
        </message>
        <message>
            <source>eBay&apos;s documents leave open whether tracking can still be handed in this way: add it on eBay&apos;s own page.</source>
            <translation>この方法で追跡番号を提出できるかどうか eBay の文書では不明です。eBay のページで追加してください。</translation>
        </message>
        <message>
            <source>eBay&apos;s documents leave open whether a case can still be refunded this way: refund it on eBay&apos;s own page.</source>
            <translation>この方法でケースを返金できるかどうか eBay の文書では不明です。eBay のページで返金してください。</translation>
        </message>
        <message>
            <source>eBay did not say how much is to be given back: do it on eBay&apos;s own page.</source>
            <translation>eBay が返金額を示していません。eBay のページで行ってください。</translation>
        </message>
        <message>
            <source>This version hands in no return authorisation numbers: do it on eBay&apos;s own page.</source>
            <translation>この版は返品承認番号を提出しません。eBay のページで行ってください。</translation>
        </message>
        <message>
            <source>This version hands in no return labels: do it on eBay&apos;s own page.</source>
            <translation>この版は返品ラベルを提出しません。eBay のページで行ってください。</translation>
        </message>
        <message>
            <source>This version does not know this step: do it on eBay&apos;s own page.</source>
            <translation>この版はこの手順を知りません。eBay のページで行ってください。</translation>
        </message>
        <message>
            <source>Mercado Libre takes a return label only on its own page: open the claim there.</source>
            <translation>Mercado Libre は返品ラベルを自社ページでのみ受け付けます。そこでクレームを開いてください。</translation>
        </message>
        <message>
            <source>Mercado Libre takes the number of a return only on its own page: open the claim there.</source>
            <translation>Mercado Libre は返品の番号を自社ページでのみ受け付けます。そこでクレームを開いてください。</translation>
        </message>
        <message>
            <source>Mercado Libre takes files only with a message: attach them to one.</source>
            <translation>Mercado Libre はメッセージに添付されたファイルのみ受け付けます。メッセージに添付してください。</translation>
        </message>
        <message>
            <source>What came back is judged only on Mercado Libre&apos;s own page: open the claim there.</source>
            <translation>返送品の確認は Mercado Libre のページでのみ行えます。そこでクレームを開いてください。</translation>
        </message>
        <message>
            <source>The desk does not know this step of Mercado Libre yet: open the claim on its own page.</source>
            <translation>このデスクは Mercado Libre のこの手順をまだ知りません。同社のページでクレームを開いてください。</translation>
        </message>
        <message>
            <source>Mercado Libre names no share it would take as a partial refund now: open the claim on its own page.</source>
            <translation>Mercado Libre は現在、受け付ける一部返金の割合を示していません。同社のページでクレームを開いてください。</translation>
        </message>
        <message>
            <source>Refund and restock in the admin of Shopify, on the page of the order.</source>
            <translation>Shopify 管理画面の注文ページで返金と在庫戻しを行ってください。</translation>
        </message>
        <message>
            <source>Shopee keeps an e-mail address of the shop with every dispute: enter one in the settings of this store.</source>
            <translation>Shopee は異議ごとに店舗のメールアドレスを求めます。店舗の設定で入力してください。</translation>
        </message>
        <message>
            <source>Shopee names nothing that could be done from here now: look at the return in the Seller Centre.</source>
            <translation>Shopee は今ここでできる操作を示していません。セラーセンターで返品を確認してください。</translation>
        </message>
        <message>
            <source>This rating has an answer already, and Shopee takes only one.</source>
            <translation>この評価には既に返信があり、Shopee が受け付けるのは1回だけです。</translation>
        </message>
    </context>
    <context>
        <name>PlatformWords</name>
        <message>
            <source>Marked as settled by hand</source>
            <translation>手動で処理済みにしました</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>対応中</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>終了</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>その他</translation>
        </message>
        <message>
            <source>The seller&apos;s answer is awaited</source>
            <translation>出品者の回答待ち</translation>
        </message>
        <message>
            <source>The buyer&apos;s answer is awaited</source>
            <translation>購入者の回答待ち</translation>
        </message>
        <message>
            <source>Closed here, taken on by the platform</source>
            <translation>終了しプラットフォームの審査へ</translation>
        </message>
        <message>
            <source>Decided and closed by the platform</source>
            <translation>プラットフォームが判断し終了</translation>
        </message>
        <message>
            <source>On hold</source>
            <translation>保留中</translation>
        </message>
        <message>
            <source>The platform looks into it</source>
            <translation>プラットフォームが確認中</translation>
        </message>
        <message>
            <source>The delivery is awaited</source>
            <translation>配達待ち</translation>
        </message>
        <message>
            <source>The refund failed</source>
            <translation>返金に失敗</translation>
        </message>
        <message>
            <source>Return begun</source>
            <translation>返品開始</translation>
        </message>
        <message>
            <source>The buyer is to send it back</source>
            <translation>購入者の返送待ち</translation>
        </message>
        <message>
            <source>On its way back</source>
            <translation>返送中</translation>
        </message>
        <message>
            <source>The return has arrived</source>
            <translation>返品が到着</translation>
        </message>
        <message>
            <source>Return number wanted</source>
            <translation>返品番号（RMA）が必要</translation>
        </message>
        <message>
            <source>Return label wanted</source>
            <translation>返送ラベルが必要</translation>
        </message>
        <message>
            <source>Time has run out</source>
            <translation>期限切れ</translation>
        </message>
        <message>
            <source>Return declined</source>
            <translation>返品を拒否</translation>
        </message>
        <message>
            <source>Partial refund offered</source>
            <translation>一部返金を提案</translation>
        </message>
        <message>
            <source>Partial refund declined by the buyer</source>
            <translation>一部返金を購入者が拒否</translation>
        </message>
        <message>
            <source>Partial refund accepted by the buyer</source>
            <translation>一部返金を購入者が承諾</translation>
        </message>
        <message>
            <source>The partial refund failed</source>
            <translation>一部返金に失敗</translation>
        </message>
        <message>
            <source>Refund under way</source>
            <translation>返金手続き中</translation>
        </message>
        <message>
            <source>Refund sent, to be confirmed</source>
            <translation>返金済み（確認待ち）</translation>
        </message>
        <message>
            <source>Less than the full amount refunded</source>
            <translation>一部のみ返金済み</translation>
        </message>
        <message>
            <source>Handed to the platform</source>
            <translation>プラットフォームへ申請</translation>
        </message>
        <message>
            <source>The seller has to act</source>
            <translation>出品者の対応が必要</translation>
        </message>
        <message>
            <source>The seller&apos;s time has run out</source>
            <translation>出品者の期限切れ</translation>
        </message>
        <message>
            <source>No answer from the seller</source>
            <translation>出品者の回答なし</translation>
        </message>
        <message>
            <source>No answer from the buyer</source>
            <translation>購入者の回答なし</translation>
        </message>
        <message>
            <source>The buyer asks to cancel</source>
            <translation>購入者がキャンセルを希望</translation>
        </message>
        <message>
            <source>Waits for the seller&apos;s consent</source>
            <translation>出品者の承認待ち</translation>
        </message>
        <message>
            <source>Cancellation under way</source>
            <translation>キャンセル手続き中</translation>
        </message>
        <message>
            <source>Cancellation declined</source>
            <translation>キャンセルを拒否</translation>
        </message>
        <message>
            <source>Accepted by the seller</source>
            <translation>出品者が承諾</translation>
        </message>
        <message>
            <source>Return accepted</source>
            <translation>返品を承諾</translation>
        </message>
        <message>
            <source>Cancelled and refunded</source>
            <translation>キャンセル・返金済み</translation>
        </message>
        <message>
            <source>Cancelled without a refund</source>
            <translation>キャンセル済み（返金なし）</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>キャンセル済み</translation>
        </message>
        <message>
            <source>The wish to cancel has lapsed</source>
            <translation>キャンセル申請が失効</translation>
        </message>
        <message>
            <source>The cancellation failed</source>
            <translation>キャンセルに失敗</translation>
        </message>
        <message>
            <source>Something is wrong with the address</source>
            <translation>住所に問題あり</translation>
        </message>
        <message>
            <source>Out of stock</source>
            <translation>在庫切れ</translation>
        </message>
        <message>
            <source>Your answer is needed</source>
            <translation>回答が必要</translation>
        </message>
        <message>
            <source>Decided for us</source>
            <translation>こちらの主張が認められた</translation>
        </message>
        <message>
            <source>Decided against us</source>
            <translation>こちらの主張は認められず</translation>
        </message>
        <message>
            <source>Contested</source>
            <translation>異議申し立て済み</translation>
        </message>
        <message>
            <source>Accepted</source>
            <translation>承諾済み</translation>
        </message>
        <message>
            <source>Protected by the platform</source>
            <translation>プラットフォームの保護対象</translation>
        </message>
        <message>
            <source>Partly protected by the platform</source>
            <translation>一部が保護対象</translation>
        </message>
        <message>
            <source>Not protected by the platform</source>
            <translation>保護の対象外</translation>
        </message>
        <message>
            <source>The seller wrote</source>
            <translation>出品者がメッセージを送信</translation>
        </message>
        <message>
            <source>The buyer wrote</source>
            <translation>購入者がメッセージを送信</translation>
        </message>
        <message>
            <source>Opened</source>
            <translation>申請あり</translation>
        </message>
        <message>
            <source>The buyer asks to send it back</source>
            <translation>購入者が返品を申請</translation>
        </message>
        <message>
            <source>Refund issued</source>
            <translation>返金済み</translation>
        </message>
        <message>
            <source>Refund in full</source>
            <translation>全額返金</translation>
        </message>
        <message>
            <source>The return was marked as received</source>
            <translation>返品の受領を登録</translation>
        </message>
        <message>
            <source>Evidence was handed in</source>
            <translation>証拠を提出</translation>
        </message>
        <message>
            <source>Appealed</source>
            <translation>異議申し立て</translation>
        </message>
        <message>
            <source>Decided</source>
            <translation>判断済み</translation>
        </message>
        <message>
            <source>Closed by the buyer</source>
            <translation>購入者が終了</translation>
        </message>
        <message>
            <source>Refund</source>
            <translation>返金</translation>
        </message>
        <message>
            <source>Return for a refund</source>
            <translation>返品して返金</translation>
        </message>
        <message>
            <source>Replacement</source>
            <translation>交換</translation>
        </message>
        <message>
            <source>Delivery of the item</source>
            <translation>商品の発送</translation>
        </message>
        <message>
            <source>Offered</source>
            <translation>提案済み</translation>
        </message>
        <message>
            <source>Partly refunded</source>
            <translation>一部返金</translation>
        </message>
        <message>
            <source>Cancellation</source>
            <translation>キャンセル</translation>
        </message>
        <message>
            <source>Proof of delivery</source>
            <translation>配達の証明</translation>
        </message>
        <message>
            <source>Not as described</source>
            <translation>説明と異なる</translation>
        </message>
        <message>
            <source>Not received</source>
            <translation>商品未着</translation>
        </message>
        <message>
            <source>Defective</source>
            <translation>不良品</translation>
        </message>
        <message>
            <source>Damaged</source>
            <translation>破損</translation>
        </message>
        <message>
            <source>Wrong item received</source>
            <translation>違う商品が届いた</translation>
        </message>
        <message>
            <source>Parts are missing</source>
            <translation>部品や数量の不足</translation>
        </message>
        <message>
            <source>Wrong size</source>
            <translation>サイズが合わない</translation>
        </message>
        <message>
            <source>Changed their mind</source>
            <translation>気が変わった</translation>
        </message>
        <message>
            <source>Ordered by mistake</source>
            <translation>誤って注文</translation>
        </message>
        <message>
            <source>Found a better price</source>
            <translation>より安い価格を見つけた</translation>
        </message>
        <message>
            <source>Arrived late</source>
            <translation>到着が遅い</translation>
        </message>
        <message>
            <source>Counterfeit</source>
            <translation>偽物の疑い</translation>
        </message>
        <message>
            <source>Past its date</source>
            <translation>期限切れの商品</translation>
        </message>
        <message>
            <source>A gift is sent back</source>
            <translation>贈り物の返品</translation>
        </message>
        <message>
            <source>Right of withdrawal</source>
            <translation>法定のクーリングオフ</translation>
        </message>
        <message>
            <source>Suspicious parcel</source>
            <translation>不審な荷物</translation>
        </message>
        <message>
            <source>Not as expected</source>
            <translation>期待と異なる</translation>
        </message>
        <message>
            <source>Agreed with the buyer</source>
            <translation>購入者と合意</translation>
        </message>
        <message>
            <source>The reason for the return is disputed</source>
            <translation>返品理由に異議</translation>
        </message>
        <message>
            <source>Another item came back</source>
            <translation>別の商品が返送された</translation>
        </message>
        <message>
            <source>Came back in another condition</source>
            <translation>返品の状態が異なる</translation>
        </message>
        <message>
            <source>Trouble in talking with the buyer</source>
            <translation>購入者との連絡に問題</translation>
        </message>
        <message>
            <source>Trouble in talking with the seller</source>
            <translation>出品者との連絡に問題</translation>
        </message>
        <message>
            <source>The buyer keeps the item</source>
            <translation>購入者が商品を保持</translation>
        </message>
        <message>
            <source>Fraud is claimed</source>
            <translation>不正利用の申し立て</translation>
        </message>
        <message>
            <source>The charge is not recognised</source>
            <translation>身に覚えのない請求</translation>
        </message>
        <message>
            <source>Charged twice</source>
            <translation>二重請求</translation>
        </message>
        <message>
            <source>A refund is missing</source>
            <translation>返金が届いていない</translation>
        </message>
        <message>
            <source>Claim</source>
            <translation>クレーム</translation>
        </message>
        <message>
            <source>Mediation</source>
            <translation>調停</translation>
        </message>
        <message>
            <source>Taken up again</source>
            <translation>再申請</translation>
        </message>
        <message>
            <source>At rest</source>
            <translation>停滞中</translation>
        </message>
        <message>
            <source>Returned</source>
            <translation>返品済み</translation>
        </message>
        <message>
            <source>Refunded</source>
            <translation>返金済み</translation>
        </message>
        <message>
            <source>Opened by mistake</source>
            <translation>誤って申請</translation>
        </message>
        <message>
            <source>Paid by the platform&apos;s protection</source>
            <translation>プラットフォームの補償</translation>
        </message>
        <message>
            <source>Lost: the seller did not answer in time</source>
            <translation>出品者の回答が間に合わず不成立</translation>
        </message>
        <message>
            <source>The buyer did not answer in time</source>
            <translation>購入者の回答が間に合わず</translation>
        </message>
        <message>
            <source>Settled with the buyer</source>
            <translation>購入者と解決済み</translation>
        </message>
        <message>
            <source>Mediation without a result</source>
            <translation>調停不成立</translation>
        </message>
        <message>
            <source>Reimbursed</source>
            <translation>補償済み</translation>
        </message>
        <message>
            <source>Decided by the platform</source>
            <translation>プラットフォームが判断</translation>
        </message>
        <message>
            <source>Requested</source>
            <translation>申請済み</translation>
        </message>
        <message>
            <source>The platform decides</source>
            <translation>プラットフォームが審査中</translation>
        </message>
        <message>
            <source>Disputed by us</source>
            <translation>こちらが異議を申請</translation>
        </message>
        <message>
            <source>An answer is awaited</source>
            <translation>回答待ち</translation>
        </message>
        <message>
            <source>Talks under way</source>
            <translation>交渉中</translation>
        </message>
        <message>
            <source>Talks ended</source>
            <translation>交渉終了</translation>
        </message>
        <message>
            <source>Declined</source>
            <translation>拒否</translation>
        </message>
        <message>
            <source>Say when it will be shipped</source>
            <translation>発送予定を伝える</translation>
        </message>
        <message>
            <source>Give the tracking number</source>
            <translation>追跡番号を伝える</translation>
        </message>
        <message>
            <source>Provide a return label</source>
            <translation>返送ラベルを渡す</translation>
        </message>
        <message>
            <source>The return is in order</source>
            <translation>返品に問題なし</translation>
        </message>
        <message>
            <source>The return is not in order</source>
            <translation>返品に問題あり</translation>
        </message>
        <message>
            <source>Hand in files</source>
            <translation>ファイルを提出</translation>
        </message>
        <message>
            <source>Not released yet</source>
            <translation>まだ処理できません</translation>
        </message>
        <message>
            <source>Not shipped yet</source>
            <translation>未発送</translation>
        </message>
        <message>
            <source>Partly shipped</source>
            <translation>一部発送済み</translation>
        </message>
        <message>
            <source>Cannot be shipped</source>
            <translation>発送不可</translation>
        </message>
        <message>
            <source>Ready to be picked up</source>
            <translation>受け取り可能</translation>
        </message>
        <message>
            <source>Picked up by the carrier</source>
            <translation>集荷済み</translation>
        </message>
        <message>
            <source>Out for delivery</source>
            <translation>配達中</translation>
        </message>
        <message>
            <source>Delivery attempt failed</source>
            <translation>配達できず</translation>
        </message>
        <message>
            <source>Lost</source>
            <translation>紛失</translation>
        </message>
        <message>
            <source>Cannot be delivered</source>
            <translation>配達不能</translation>
        </message>
        <message>
            <source>Being returned</source>
            <translation>返送中</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>拒否</translation>
        </message>
        <message>
            <source>Delayed</source>
            <translation>遅延</translation>
        </message>
        <message>
            <source>Paid</source>
            <translation>支払い済み</translation>
        </message>
        <message>
            <source>Payment authorised</source>
            <translation>支払い承認済み</translation>
        </message>
        <message>
            <source>Payment under review</source>
            <translation>支払い審査中</translation>
        </message>
        <message>
            <source>Payment in mediation</source>
            <translation>支払い調停中</translation>
        </message>
        <message>
            <source>Charged back</source>
            <translation>チャージバック</translation>
        </message>
        <message>
            <source>Partly paid</source>
            <translation>一部支払い済み</translation>
        </message>
        <message>
            <source>Void</source>
            <translation>無効</translation>
        </message>
        <message>
            <source>Delivery to be agreed</source>
            <translation>配送は相談</translation>
        </message>
        <message>
            <source>The invoice is awaited</source>
            <translation>請求書待ち</translation>
        </message>
        <message>
            <source>Not begun</source>
            <translation>未開始</translation>
        </message>
        <message>
            <source>Pickup arranged</source>
            <translation>集荷手配済み</translation>
        </message>
        <message>
            <source>Shipping cancelled</source>
            <translation>配送キャンセル</translation>
        </message>
        <message>
            <source>Pickup is tried again</source>
            <translation>再集荷</translation>
        </message>
        <message>
            <source>Pickup failed</source>
            <translation>集荷失敗</translation>
        </message>
        <message>
            <source>Cash on delivery refused</source>
            <translation>代金引換を拒否</translation>
        </message>
        <message>
            <source>Cash on delivery</source>
            <translation>代金引換</translation>
        </message>
        <message>
            <source>Announced to the carrier</source>
            <translation>配送会社へ連絡済み</translation>
        </message>
        <message>
            <source>Reserved</source>
            <translation>予約中</translation>
        </message>
        <message>
            <source>Not to be shipped yet</source>
            <translation>出荷不可</translation>
        </message>
        <message>
            <source>Being prepared</source>
            <translation>出荷準備中</translation>
        </message>
        <message>
            <source>Handed over for shipping</source>
            <translation>発送手続き済み</translation>
        </message>
        <message>
            <source>Label voided</source>
            <translation>ラベル無効</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>失敗</translation>
        </message>
        <message>
            <source>Back in stock</source>
            <translation>在庫に戻した</translation>
        </message>
        <message>
            <source>Scheduled</source>
            <translation>予定あり</translation>
        </message>
        <message>
            <source>Shipping request declined</source>
            <translation>発送依頼が拒否された</translation>
        </message>
        <message>
            <source>Not ordered yet</source>
            <translation>注文前</translation>
        </message>
        <message>
            <source>No return</source>
            <translation>返品なし</translation>
        </message>
        <message>
            <source>The platform&apos;s own word: %1</source>
            <translation>プラットフォームの表記：%1</translation>
        </message>
    </context>
    <context>
        <name>QuotedText</name>
        <message>
            <source>Hidden character %1: turns the text behind it around, right to left</source>
            <translation>隠し文字 %1：後に続く文字を右から左に反転させます</translation>
        </message>
        <message>
            <source>Hidden character %1: changes the direction of text</source>
            <translation>隠し文字 %1：文字の方向を変えます</translation>
        </message>
        <message>
            <source>Hidden character %1: takes no space and can break up a word</source>
            <translation>隠し文字 %1：幅がなく、語を分断することがあります</translation>
        </message>
    </context>
    <context>
        <name>ReportPlansWindow</name>
        <message>
            <source>Response times</source>
            <translation>応答時間</translation>
        </message>
        <message>
            <source>Deadlines and late replies</source>
            <translation>期限と遅れた返信</translation>
        </message>
        <message>
            <source>Report on a person</source>
            <translation>個人別レポート</translation>
        </message>
        <message>
            <source>Automatic share per store</source>
            <translation>ストア別の自動返信の割合</translation>
        </message>
        <message>
            <source>Coverage of the database</source>
            <translation>データベースの網羅範囲</translation>
        </message>
        <message>
            <source>Weekly health check</source>
            <translation>週次点検</translation>
        </message>
        <message>
            <source>Every day</source>
            <translation>毎日</translation>
        </message>
        <message>
            <source>Every week</source>
            <translation>毎週</translation>
        </message>
        <message>
            <source>Every 30 days</source>
            <translation>30 日ごと</translation>
        </message>
    </context>
    <context>
        <name>ReportTexts</name>
        <message>
            <source>Waiting periods</source>
            <translation>待ち時間の件数</translation>
        </message>
        <message>
            <source>From the oldest unanswered message of a buyer to the answer of a person, a close, or &quot;no reply needed&quot;; counted where it began. Automatic answers end none.</source>
            <translation>購入者の未返信メッセージのうち最も古いものから、担当者の返信、完了、または「返信不要」までを 1 件とし、始まった時点で数えます。自動返信では終わりません。</translation>
        </message>
        <message>
            <source>Answered within 24 h</source>
            <translation>24 時間以内に返信</translation>
        </message>
        <message>
            <source>Waiting periods that a person answered in less than 24 hours, weekends and holidays included, of all that were answered or lasted 24 hours. What was closed without an answer or still runs within 24 hours is left out.</source>
            <translation>担当者が 24 時間未満（週末・祝日を含む）で返信した件数の割合。母数は返信したもの、または 24 時間に達したもの。返信せずに完了したものと、まだ 24 時間以内のものは含みません。</translation>
        </message>
        <message>
            <source>First response</source>
            <translation>初回返信</translation>
        </message>
        <message>
            <source>First waiting period of a conversation, from the buyer&apos;s message to the answer of a person.</source>
            <translation>会話の最初の待ち時間。購入者のメッセージから担当者の返信まで。</translation>
        </message>
        <message>
            <source>Next response</source>
            <translation>2 回目以降の返信</translation>
        </message>
        <message>
            <source>Second and later waiting periods of a conversation that a person answered.</source>
            <translation>同じ会話の 2 回目以降で、担当者が返信した待ち時間。</translation>
        </message>
        <message>
            <source>Resolution</source>
            <translation>解決までの時間</translation>
        </message>
        <message>
            <source>From the first message of a conversation, or the first after it was closed, to the next close. A conversation that was imported as closed counts to its last message.</source>
            <translation>会話の最初のメッセージ（または完了後の最初のメッセージ）から次の完了まで。完了済みとして取り込んだ会話は最後のメッセージまで。</translation>
        </message>
        <message>
            <source>Late</source>
            <translation>期限超過</translation>
        </message>
        <message>
            <source>Waiting periods that lasted to their deadline or beyond, however they ended, of all with a deadline that ended or missed it. Imported ones are judged by the deadlines that held when their figures were first worked out.</source>
            <translation>期限に達した、または超えた件数の割合（終わり方は問いません）。母数は期限のあるもののうち終わったもの、または期限を過ぎたもの。取り込んだ履歴は、最初に数値を計算した時点の期限で判定します。</translation>
        </message>
        <message>
            <source>Over own target</source>
            <translation>自社目標の超過</translation>
        </message>
        <message>
            <source>The same for the team&apos;s own targets.</source>
            <translation>同じものをチームの自社目標で計算。</translation>
        </message>
        <message>
            <source>Ended without an answer</source>
            <translation>返信なしで終了</translation>
        </message>
        <message>
            <source>Waiting periods that a close or &quot;no reply needed&quot; ended.</source>
            <translation>完了または「返信不要」で終わった待ち時間。</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>返信待ち</translation>
        </message>
        <message>
            <source>Waiting periods that have not ended.</source>
            <translation>まだ終わっていない待ち時間。</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>期限切れ</translation>
        </message>
        <message>
            <source>Waiting periods that have not ended and are past their deadline.</source>
            <translation>まだ終わっておらず、期限を過ぎた待ち時間。</translation>
        </message>
        <message>
            <source>After a close</source>
            <translation>完了後の再開</translation>
        </message>
        <message>
            <source>Waiting periods that began after their conversation had been closed.</source>
            <translation>会話を完了した後に始まった待ち時間。</translation>
        </message>
        <message>
            <source>Automatic answers</source>
            <translation>自動返信</translation>
        </message>
        <message>
            <source>Waiting periods in which the buyer first had an automatic answer, and how soon. It ends no waiting period.</source>
            <translation>購入者が先に自動返信を受け取った待ち時間と、それまでの時間。自動返信では待ち時間は終わりません。</translation>
        </message>
        <message>
            <source>Questions before an order</source>
            <translation>注文前の質問</translation>
        </message>
        <message>
            <source>First waiting periods of questions that belong to no order.</source>
            <translation>注文に属さない質問の最初の待ち時間。</translation>
        </message>
        <message>
            <source>Became orders</source>
            <translation>注文につながった質問</translation>
        </message>
        <message>
            <source>Questions before an order whose buyer ordered in the same store within 7 days, of all such questions.</source>
            <translation>購入者が 7 日以内に同じストアで注文した質問の割合（注文前の質問全体に対して）。</translation>
        </message>
        <message>
            <source>Where the time goes</source>
            <translation>時間の内訳</translation>
        </message>
        <message>
            <source>Answers of this desk: from the buyer&apos;s message to the assignment, the opening, the first written word, Send, and the platform&apos;s acceptance. A step that was not taken takes no time of its own; the five sum to the whole.</source>
            <translation>このデスクからの返信：購入者のメッセージから、割り当て、開封、書き始め、送信操作、プラットフォームの受理まで。行われなかった段階の時間は 0 とし、5 段階の合計が全体になります。</translation>
        </message>
        <message>
            <source>Monday</source>
            <translation>月曜日</translation>
        </message>
        <message>
            <source>Tuesday</source>
            <translation>火曜日</translation>
        </message>
        <message>
            <source>Wednesday</source>
            <translation>水曜日</translation>
        </message>
        <message>
            <source>Thursday</source>
            <translation>木曜日</translation>
        </message>
        <message>
            <source>Friday</source>
            <translation>金曜日</translation>
        </message>
        <message>
            <source>Saturday</source>
            <translation>土曜日</translation>
        </message>
        <message>
            <source>Sunday</source>
            <translation>日曜日</translation>
        </message>
        <message>
            <source>Until assigned</source>
            <translation>割り当てまで</translation>
        </message>
        <message>
            <source>Until opened</source>
            <translation>開封まで</translation>
        </message>
        <message>
            <source>Until begun</source>
            <translation>書き始めまで</translation>
        </message>
        <message>
            <source>Until Send</source>
            <translation>送信操作まで</translation>
        </message>
        <message>
            <source>Until accepted</source>
            <translation>受理まで</translation>
        </message>
        <message>
            <source>First response, median</source>
            <translation>初回返信の中央値</translation>
        </message>
        <message>
            <source>First response, p90</source>
            <translation>初回返信の p90</translation>
        </message>
        <message>
            <source>Next response, median</source>
            <translation>2 回目以降の中央値</translation>
        </message>
        <message>
            <source>Next response, p90</source>
            <translation>2 回目以降の p90</translation>
        </message>
        <message>
            <source>Resolution, median</source>
            <translation>解決までの中央値</translation>
        </message>
        <message>
            <source>Resolution, p90</source>
            <translation>解決までの p90</translation>
        </message>
        <message>
            <source>Store</source>
            <translation>ストア</translation>
        </message>
        <message>
            <source>Buyer</source>
            <translation>購入者</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>開始</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>期限</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>返信</translation>
        </message>
        <message>
            <source>How it ended</source>
            <translation>終わり方</translation>
        </message>
        <message>
            <source>Late by, minutes</source>
            <translation>超過（分）</translation>
        </message>
        <message>
            <source>Deadline</source>
            <translation>期限の種類</translation>
        </message>
        <message>
            <source>Calendar</source>
            <translation>カレンダー</translation>
        </message>
        <message>
            <source>Held by</source>
            <translation>担当者</translation>
        </message>
        <message>
            <source>Answered by</source>
            <translation>返信者</translation>
        </message>
        <message>
            <source>Cause</source>
            <translation>原因</translation>
        </message>
        <message>
            <source>Conversation</source>
            <translation>会話</translation>
        </message>
        <message>
            <source>Late waiting periods</source>
            <translation>期限超過の一覧</translation>
        </message>
        <message>
            <source>Figures</source>
            <translation>数値</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>グループ</translation>
        </message>
        <message>
            <source>Arrivals by hour of the store</source>
            <translation>ストアの時刻別の受信数</translation>
        </message>
        <message>
            <source>Weekday</source>
            <translation>曜日</translation>
        </message>
        <message>
            <source>Causes of lateness</source>
            <translation>超過の原因</translation>
        </message>
        <message>
            <source>Definitions</source>
            <translation>数値の定義</translation>
        </message>
        <message>
            <source>every hour counts</source>
            <translation>すべての時間を数える</translation>
        </message>
        <message>
            <source>Figure</source>
            <translation>数値</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>値</translation>
        </message>
        <message>
            <source>Of</source>
            <translation>母数</translation>
        </message>
        <message>
            <source>Median, minutes</source>
            <translation>中央値（分）</translation>
        </message>
        <message>
            <source>p90, minutes</source>
            <translation>p90（分）</translation>
        </message>
        <message>
            <source>Mean, minutes</source>
            <translation>平均（分）</translation>
        </message>
        <message>
            <source>Share</source>
            <translation>割合</translation>
        </message>
        <message>
            <source>Definition</source>
            <translation>定義</translation>
        </message>
        <message>
            <source>By group</source>
            <translation>グループ別</translation>
        </message>
        <message>
            <source>By day</source>
            <translation>日別</translation>
        </message>
        <message>
            <source>not looked into</source>
            <translation>未調査</translation>
        </message>
        <message>
            <source>still waiting</source>
            <translation>まだ待機中</translation>
        </message>
        <message>
            <source>nobody owned it</source>
            <translation>担当者なし</translation>
        </message>
        <message>
            <source>it was assigned late</source>
            <translation>割り当てが遅れた</translation>
        </message>
        <message>
            <source>it was opened late</source>
            <translation>開封が遅れた</translation>
        </message>
        <message>
            <source>the reply waited to be sent</source>
            <translation>返信が送信待ちだった</translation>
        </message>
        <message>
            <source>the store was out of reach</source>
            <translation>ストアに接続できなかった</translation>
        </message>
        <message>
            <source>it was read in time and replied to late</source>
            <translation>期限内に読んだが返信が遅れた</translation>
        </message>
        <message>
            <source>answered here</source>
            <translation>ここで返信</translation>
        </message>
        <message>
            <source>closed</source>
            <translation>完了</translation>
        </message>
        <message>
            <source>no reply needed</source>
            <translation>返信不要</translation>
        </message>
        <message>
            <source>answered on the platform</source>
            <translation>プラットフォームで返信</translation>
        </message>
        <message>
            <source>withdrawn</source>
            <translation>取り下げ</translation>
        </message>
        <message>
            <source>Seller Central 200549770: 24 hours, weekends and holidays included; shown for 7, 30 and 90 days; &quot;no response needed&quot; is left out. 90 % is Amazon&apos;s target of 2012</source>
            <translation>Seller Central 200549770：24 時間、週末・祝日を含む。7・30・90 日を表示。「返信不要」は除外。90 % は Amazon の 2012 年の目標</translation>
        </message>
        <message>
            <source>Sellers&apos; guides: answered by a person within 12 hours, automatic answers do not count; period, weights and the bar of 60 % differ by market</source>
            <translation>出品者向けガイド：担当者が 12 時間以内に返信、自動返信は含まない。期間・重み・60 % の基準は市場により異なる</translation>
        </message>
        <message>
            <source>users/{id}/questions/response_time: minutes over 14 days, only the first question of a buyer and item; advice appears above 60 minutes, no penalty</source>
            <translation>users/{id}/questions/response_time：14 日間の分数。購入者と商品ごとに最初の質問のみ。60 分を超えると助言が表示されるが罰則はない</translation>
        </message>
        <message>
            <source>Store performance of Yahoo! Shopping by sellers&apos; guides: best within 12 hours on average; how weekends count is not told</source>
            <translation>出品者向けガイドによる Yahoo!ショッピングのストアパフォーマンス：平均 12 時間以内が最良。週末の扱いは示されていない</translation>
        </message>
        <message>
            <source>Amazon&apos;s target of 2012, repeated by sellers: 90 % within 24 hours</source>
            <translation>Amazon の 2012 年の目標（出品者の間で引用）：24 時間以内に 90 %</translation>
        </message>
        <message>
            <source>Sellers&apos; guides; eBay&apos;s policy pages name no bar for messages</source>
            <translation>出品者向けガイド。eBay のポリシーページにメッセージの基準はない</translation>
        </message>
        <message>
            <source>Mean of top sellers as sellers&apos; guides quote it; no platform&apos;s rule</source>
            <translation>出品者向けガイドが引用する上位出品者の平均。プラットフォームの規則ではない</translation>
        </message>
        <message>
            <source>Top sellers 3.2 h</source>
            <translation>上位出品者 3.2 時間</translation>
        </message>
        <message>
            <source>Tags by product</source>
            <translation>商品別のタグ</translation>
        </message>
        <message>
            <source>Product</source>
            <translation>商品番号</translation>
        </message>
        <message>
            <source>Name of the product</source>
            <translation>商品名</translation>
        </message>
        <message>
            <source>Tag</source>
            <translation>タグ</translation>
        </message>
        <message>
            <source>Conversations</source>
            <translation>会話数</translation>
        </message>
        <message>
            <source>Report on a person</source>
            <translation>担当者別レポート</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>メンバー</translation>
        </message>
        <message>
            <source>From</source>
            <translation>元の言語</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>終了</translation>
        </message>
        <message>
            <source>Drawn up</source>
            <translation>作成日時</translation>
        </message>
        <message>
            <source>What the journal says they did</source>
            <translation>操作記録にある作業</translation>
        </message>
        <message>
            <source>What</source>
            <translation>作業</translation>
        </message>
        <message>
            <source>How often</source>
            <translation>回数</translation>
        </message>
        <message>
            <source>Satisfaction</source>
            <translation>満足度</translation>
        </message>
        <message>
            <source>Buyers&apos; mean</source>
            <translation>購入者の平均</translation>
        </message>
        <message>
            <source>Buyers&apos; ratings</source>
            <translation>購入者の評価数</translation>
        </message>
        <message>
            <source>Team&apos;s mean</source>
            <translation>チームの平均</translation>
        </message>
        <message>
            <source>Team&apos;s ratings</source>
            <translation>チームの評価数</translation>
        </message>
        <message>
            <source>All</source>
            <translation>全体</translation>
        </message>
        <message>
            <source>Ratings</source>
            <translation>評価</translation>
        </message>
        <message>
            <source>Rated</source>
            <translation>評価日時</translation>
        </message>
        <message>
            <source>Stars</source>
            <translation>星</translation>
        </message>
        <message>
            <source>Rated by</source>
            <translation>評価者</translation>
        </message>
        <message>
            <source>the buyer</source>
            <translation>購入者</translation>
        </message>
        <message>
            <source>Every waiting period behind the figures</source>
            <translation>数値のもとになった全ての待ち</translation>
        </message>
        <message>
            <source>Own 2 h</source>
            <translation>自社目標 2 時間</translation>
        </message>
        <message>
            <source>Own 5 min</source>
            <translation>自社目標 5 分</translation>
        </message>
        <message>
            <source>The team&apos;s own target for a first answer: set it to yours</source>
            <translation>初回返信のチーム目標。自社の値に変えてください</translation>
        </message>
        <message>
            <source>The team&apos;s own target for live questions: set it to yours</source>
            <translation>即時の質問へのチーム目標。自社の値に変えてください</translation>
        </message>
        <message>
            <source>Random sample</source>
            <translation>無作為サンプル</translation>
        </message>
        <message>
            <source>Stores</source>
            <translation>店舗</translation>
        </message>
        <message>
            <source>Persons</source>
            <translation>担当者</translation>
        </message>
        <message>
            <source>Drawn</source>
            <translation>抽出数</translation>
        </message>
        <message>
            <source>Out of</source>
            <translation>母数</translation>
        </message>
        <message>
            <source>Seed</source>
            <translation>シード</translation>
        </message>
        <message>
            <source>Method</source>
            <translation>方法</translation>
        </message>
        <message>
            <source>Sorted by store and number at the platform, drawn without putting back by SplitMix64 from the seed.</source>
            <translation>店舗とプラットフォームの番号の順に並べ、シードから SplitMix64 で重複なしに抽出。</translation>
        </message>
        <message>
            <source>Scores by person</source>
            <translation>担当者別の採点</translation>
        </message>
        <message>
            <source>Sheets</source>
            <translation>採点数</translation>
        </message>
        <message>
            <source>Score sheets</source>
            <translation>採点表</translation>
        </message>
        <message>
            <source>Scored by</source>
            <translation>採点者</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>合計</translation>
        </message>
        <message>
            <source>Comment</source>
            <translation>コメント</translation>
        </message>
        <message>
            <source>Correct</source>
            <translation>正確さ</translation>
        </message>
        <message>
            <source>Complete</source>
            <translation>網羅性</translation>
        </message>
        <message>
            <source>Polite</source>
            <translation>丁寧さ</translation>
        </message>
        <message>
            <source>In time</source>
            <translation>期限内</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>言葉づかい</translation>
        </message>
        <message>
            <source>Conforms to the rules of the platform</source>
            <translation>プラットフォームの規則に適合</translation>
        </message>
        <message>
            <source>Response times</source>
            <translation>応答時間</translation>
        </message>
        <message>
            <source>Deadlines and late replies</source>
            <translation>期限と遅れた返信</translation>
        </message>
        <message>
            <source>Automatic share per store</source>
            <translation>ストア別の自動返信の割合</translation>
        </message>
        <message>
            <source>Coverage of the database</source>
            <translation>データベースの網羅範囲</translation>
        </message>
        <message>
            <source>Weekly health check</source>
            <translation>週次点検</translation>
        </message>
        <message>
            <source>To</source>
            <translation>まで</translation>
        </message>
        <message>
            <source>all</source>
            <translation>すべて</translation>
        </message>
        <message>
            <source>Messages</source>
            <translation>メッセージ</translation>
        </message>
        <message>
            <source>Oldest</source>
            <translation>最古</translation>
        </message>
        <message>
            <source>Newest</source>
            <translation>最新</translation>
        </message>
        <message>
            <source>Complete since</source>
            <translation>これ以降は完全</translation>
        </message>
        <message>
            <source>Gaps</source>
            <translation>欠落</translation>
        </message>
        <message>
            <source>Finding</source>
            <translation>指摘</translation>
        </message>
    </context>
    <context>
        <name>ReportWords</name>
        <message>
            <source>Store</source>
            <translation>ストア</translation>
        </message>
        <message>
            <source>Site</source>
            <translation>サイト</translation>
        </message>
        <message>
            <source>Marketplace</source>
            <translation>マーケットプレイス</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>メンバー</translation>
        </message>
        <message>
            <source>Team group</source>
            <translation>チームのグループ</translation>
        </message>
        <message>
            <source>Tag</source>
            <translation>タグ</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>日</translation>
        </message>
        <message>
            <source>Hour of the store</source>
            <translation>ストアの時刻</translation>
        </message>
        <message>
            <source>Weekday of the store</source>
            <translation>ストアの曜日</translation>
        </message>
        <message>
            <source>nobody</source>
            <translation>担当なし</translation>
        </message>
        <message>
            <source>without a tag</source>
            <translation>タグなし</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>今日</translation>
        </message>
        <message>
            <source>7 days</source>
            <translation>7 日間</translation>
        </message>
        <message>
            <source>28 days</source>
            <translation>28 日間</translation>
        </message>
        <message>
            <source>90 days</source>
            <translation>90 日間</translation>
        </message>
        <message>
            <source>Chosen days</source>
            <translation>日付を指定</translation>
        </message>
        <message>
            <source>Everything</source>
            <translation>すべて</translation>
        </message>
        <message>
            <source>Beside the time before</source>
            <translation>直前の期間と比較</translation>
        </message>
        <message>
            <source>Beside the year before</source>
            <translation>前年と比較</translation>
        </message>
        <message>
            <source>Without comparison</source>
            <translation>比較なし</translation>
        </message>
        <message>
            <source>%1 %</source>
            <comment>a share</comment>
            <translation>%1 %</translation>
        </message>
    </context>
    <context>
        <name>RuleWords</name>
        <message>
            <source>All of a group</source>
            <translation>グループのすべて</translation>
        </message>
        <message>
            <source>One of a group</source>
            <translation>グループのいずれか</translation>
        </message>
        <message>
            <source>Contains words</source>
            <translation>語句を含む</translation>
        </message>
        <message>
            <source>Fits a pattern (RE2)</source>
            <translation>パターンに一致（RE2）</translation>
        </message>
        <message>
            <source>Store</source>
            <translation>ストア</translation>
        </message>
        <message>
            <source>Marketplace</source>
            <translation>マーケットプレイス</translation>
        </message>
        <message>
            <source>Site</source>
            <translation>サイト</translation>
        </message>
        <message>
            <source>Kind of conversation</source>
            <translation>会話の種類</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>言語</translation>
        </message>
        <message>
            <source>Has a tag</source>
            <translation>タグがある</translation>
        </message>
        <message>
            <source>State of the order</source>
            <translation>注文の状態</translation>
        </message>
        <message>
            <source>Amount of the order</source>
            <translation>注文金額</translation>
        </message>
        <message>
            <source>Earlier orders of the buyer</source>
            <translation>購入者の過去の注文数</translation>
        </message>
        <message>
            <source>Earlier conversations of the buyer</source>
            <translation>購入者の過去の会話数</translation>
        </message>
        <message>
            <source>Messages without a reply</source>
            <translation>未返信のメッセージ数</translation>
        </message>
        <message>
            <source>Service hours of the store</source>
            <translation>ストアの営業時間</translation>
        </message>
        <message>
            <source>Minutes since midnight at the store</source>
            <translation>ストア現地の 0 時からの分数</translation>
        </message>
        <message>
            <source>Mood</source>
            <translation>感情</translation>
        </message>
        <message>
            <source>Topic</source>
            <translation>話題</translation>
        </message>
        <message>
            <source>First message of the conversation</source>
            <translation>会話の最初のメッセージ</translation>
        </message>
        <message>
            <source>Watched buyer</source>
            <translation>注目している購入者</translation>
        </message>
        <message>
            <source>Has a case</source>
            <translation>ケースがある</translation>
        </message>
        <message>
            <source>Has a file</source>
            <translation>添付ファイルがある</translation>
        </message>
        <message>
            <source>Give a tag</source>
            <translation>タグを付ける</translation>
        </message>
        <message>
            <source>Set the priority</source>
            <translation>優先度を設定</translation>
        </message>
        <message>
            <source>Assign to</source>
            <translation>担当者</translation>
        </message>
        <message>
            <source>Assign by load and language</source>
            <translation>負荷と言語で割り当て</translation>
        </message>
        <message>
            <source>Make a ticket</source>
            <translation>チケットを作成</translation>
        </message>
        <message>
            <source>Reply with a template</source>
            <translation>テンプレートで返信</translation>
        </message>
        <message>
            <source>Raise an alert for</source>
            <translation>アラートを出す相手</translation>
        </message>
        <message>
            <source>Escalate to</source>
            <translation>エスカレーション先</translation>
        </message>
        <message>
            <source>Mark as done</source>
            <translation>完了にする</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>オフ</translation>
        </message>
        <message>
            <source>Shadow: only writes down</source>
            <translation>シャドー：記録のみ</translation>
        </message>
        <message>
            <source>Live</source>
            <translation>有効</translation>
        </message>
        <message>
            <source>Every message of a buyer</source>
            <translation>購入者のすべてのメッセージ</translation>
        </message>
        <message>
            <source>The first message of a conversation</source>
            <translation>会話の最初のメッセージのみ</translation>
        </message>
        <message>
            <source>calm</source>
            <translation>冷静</translation>
        </message>
        <message>
            <source>pleased</source>
            <translation>満足</translation>
        </message>
        <message>
            <source>worried</source>
            <translation>心配</translation>
        </message>
        <message>
            <source>angry</source>
            <translation>怒り</translation>
        </message>
        <message>
            <source>something else</source>
            <translation>その他</translation>
        </message>
        <message>
            <source>shipping</source>
            <translation>配送</translation>
        </message>
        <message>
            <source>packing</source>
            <translation>梱包</translation>
        </message>
        <message>
            <source>return</source>
            <translation>返品</translation>
        </message>
        <message>
            <source>stock</source>
            <translation>在庫</translation>
        </message>
        <message>
            <source>size</source>
            <translation>サイズ</translation>
        </message>
        <message>
            <source>price</source>
            <translation>価格</translation>
        </message>
        <message>
            <source>a rule before it has decided</source>
            <translation>前のルールが決定済み</translation>
        </message>
        <message>
            <source>has the tag already</source>
            <translation>すでにタグがある</translation>
        </message>
        <message>
            <source>somebody works on it</source>
            <translation>担当者が対応中</translation>
        </message>
        <message>
            <source>there is nobody to give it to</source>
            <translation>割り当てる相手がいない</translation>
        </message>
        <message>
            <source>has a higher priority</source>
            <translation>より高い優先度がある</translation>
        </message>
        <message>
            <source>has such a ticket already</source>
            <translation>同じ種類のチケットがある</translation>
        </message>
        <message>
            <source>the platform&apos;s clock runs: only a person may end it</source>
            <translation>プラットフォームの期限が進行中：担当者だけが終了できる</translation>
        </message>
        <message>
            <source>automatic replies are off at this store</source>
            <translation>このストアの自動返信はオフ</translation>
        </message>
        <message>
            <source>the automation of the store rests</source>
            <translation>ストアの自動化が停止中</translation>
        </message>
        <message>
            <source>the platform forbids automatic replies</source>
            <translation>プラットフォームが自動返信を禁止</translation>
        </message>
        <message>
            <source>this conversation takes no automatic reply</source>
            <translation>この会話では自動返信できない</translation>
        </message>
        <message>
            <source>it is history</source>
            <translation>過去の履歴である</translation>
        </message>
        <message>
            <source>nobody vouches for the sender</source>
            <translation>送信者が確認できない</translation>
        </message>
        <message>
            <source>a machine wrote it</source>
            <translation>機械が送信した</translation>
        </message>
        <message>
            <source>somebody has replied</source>
            <translation>返信済み</translation>
        </message>
        <message>
            <source>too late for a prepared text</source>
            <translation>定型文には遅すぎる</translation>
        </message>
        <message>
            <source>for a person: a case</source>
            <translation>担当者対応：ケース</translation>
        </message>
        <message>
            <source>for a person: angry</source>
            <translation>担当者対応：怒り</translation>
        </message>
        <message>
            <source>for a person: dispute or complaint</source>
            <translation>担当者対応：紛争・苦情</translation>
        </message>
        <message>
            <source>for a person: after-sale matter</source>
            <translation>担当者対応：アフターサービス</translation>
        </message>
        <message>
            <source>for a person: asks again</source>
            <translation>担当者対応：再度の問い合わせ</translation>
        </message>
        <message>
            <source>for a person: too much for a prepared text</source>
            <translation>担当者対応：定型文では不十分</translation>
        </message>
        <message>
            <source>limit of the conversation reached</source>
            <translation>会話の上限に達した</translation>
        </message>
        <message>
            <source>limit of the store reached</source>
            <translation>ストアの上限に達した</translation>
        </message>
        <message>
            <source>the template is gone</source>
            <translation>テンプレートがない</translation>
        </message>
        <message>
            <source>the template is not approved</source>
            <translation>テンプレートが未承認</translation>
        </message>
        <message>
            <source>the template is due for review</source>
            <translation>テンプレートの見直し期限が来ている</translation>
        </message>
        <message>
            <source>the template cannot be read</source>
            <translation>テンプレートを読み取れない</translation>
        </message>
        <message>
            <source>the template has no wording in this language</source>
            <translation>この言語の文面がない</translation>
        </message>
        <message>
            <source>a value of the template is missing</source>
            <translation>テンプレートの値が不足</translation>
        </message>
        <message>
            <source>the outgoing check forbids it</source>
            <translation>送信前チェックで禁止</translation>
        </message>
        <message>
            <source>the message is gone</source>
            <translation>メッセージがない</translation>
        </message>
        <message>
            <source>“%1” and “%2” reply with different templates.</source>
            <translation>「%1」と「%2」は別のテンプレートで返信します。</translation>
        </message>
        <message>
            <source>“%1” and “%2” assign to different people.</source>
            <translation>「%1」と「%2」は別の担当者に割り当てます。</translation>
        </message>
        <message>
            <source>“%1” and “%2” set opposite priorities.</source>
            <translation>「%1」と「%2」は正反対の優先度を設定します。</translation>
        </message>
        <message>
            <source>“%2” is never reached: “%1” looks for the same and stops.</source>
            <translation>「%2」には到達しません：「%1」が同じ条件で停止します。</translation>
        </message>
        <message>
            <source>“%1” and “%2” disagree: one marks as done what the other still works on.</source>
            <translation>「%1」と「%2」は矛盾します：一方が完了にするものを他方がまだ扱います。</translation>
        </message>
        <message>
            <source>No stored message meets both yet.</source>
            <translation>両方に当てはまる保存済みメッセージはまだありません。</translation>
        </message>
        <message>
            <source>For example: “%1”</source>
            <translation>例：「%1」</translation>
        </message>
        <message>
            <source>“%1” names somebody who is not here any more.</source>
            <translation>「%1」はもういない人を指定しています。</translation>
        </message>
        <message>
            <source>“%1” makes tickets of a kind that is gone.</source>
            <translation>「%1」のチケットの種類はもうありません。</translation>
        </message>
        <message>
            <source>“%1” rests: %2.</source>
            <translation>「%1」は停止中：%2。</translation>
        </message>
        <message>
            <source>It was not tried on stored messages since it was changed.</source>
            <translation>変更後、保存済みメッセージで試していません。</translation>
        </message>
        <message>
            <source>In shadow %1 of %2 cases are decided.</source>
            <translation>シャドーで %2 件中 %1 件が判定済みです。</translation>
        </message>
        <message>
            <source>In shadow it agrees with people in %1 % of cases; %2 % are needed.</source>
            <translation>シャドーでの担当者との一致は %1 %、必要なのは %2 % です。</translation>
        </message>
        <message>
            <source>It names somebody who is not here any more.</source>
            <translation>もういない人を指定しています。</translation>
        </message>
        <message>
            <source>It makes tickets of a kind that is gone.</source>
            <translation>チケットの種類がもうありません。</translation>
        </message>
        <message>
            <source>It rests: %1.</source>
            <translation>停止中：%1。</translation>
        </message>
        <message>
            <source>New: “%1”</source>
            <translation>追加：「%1」</translation>
        </message>
        <message>
            <source>Removed: “%1”</source>
            <translation>削除：「%1」</translation>
        </message>
        <message>
            <source>“%1” is called “%2” now</source>
            <translation>「%1」は「%2」に改名</translation>
        </message>
        <message>
            <source>“%1” moved from place %2 to %3</source>
            <translation>「%1」は %2 番目から %3 番目へ移動</translation>
        </message>
        <message>
            <source>“%1”: %2 → %3</source>
            <translation>「%1」：%2 → %3</translation>
        </message>
        <message>
            <source>Changed: “%1”</source>
            <translation>変更：「%1」</translation>
        </message>
        <message>
            <source>Translate the message</source>
            <translation>メッセージを翻訳</translation>
        </message>
    </context>
    <context>
        <name>SceneWords</name>
        <message>
            <source>shipping</source>
            <translation>配送</translation>
        </message>
        <message>
            <source>packing</source>
            <translation>梱包</translation>
        </message>
        <message>
            <source>returns</source>
            <translation>返品</translation>
        </message>
        <message>
            <source>stock</source>
            <translation>在庫</translation>
        </message>
        <message>
            <source>size</source>
            <translation>サイズ</translation>
        </message>
        <message>
            <source>price</source>
            <translation>価格</translation>
        </message>
        <message>
            <source>other matters</source>
            <translation>その他</translation>
        </message>
    </context>
    <context>
        <name>SetupWords</name>
        <message>
            <source>The enquiry arrives</source>
            <translation>問い合わせの受信</translation>
        </message>
        <message>
            <source>Its language is recognised</source>
            <translation>言語の判定</translation>
        </message>
        <message>
            <source>It gets its deadline and its place</source>
            <translation>期限の設定と一覧への振り分け</translation>
        </message>
        <message>
            <source>The alert is raised</source>
            <translation>アラートの発生</translation>
        </message>
        <message>
            <source>The reply arrives and stops the clock</source>
            <translation>返信が届き、期限のカウントを停止</translation>
        </message>
        <message>
            <source>Read the folder %1</source>
            <translation>フォルダー %1 を読む</translation>
        </message>
        <message>
            <source>Send: no SMTP server is named</source>
            <translation>送信: SMTP サーバーが指定されていません</translation>
        </message>
        <message>
            <source>Messages of buyers of %1: %2 among the newest %3 mails</source>
            <translation>%1 の購入者メッセージ: 最新 %3 通のうち %2 件</translation>
        </message>
        <message>
            <source>Messages of buyers are NOT read: no mailbox is set up</source>
            <translation>購入者のメッセージは読み込まれていません: メールボックスが未設定です</translation>
        </message>
        <message>
            <source>Read the spare mailbox</source>
            <translation>予備のメールボックスを読む</translation>
        </message>
        <message>
            <source>Read the spare mailbox: %1</source>
            <translation>予備のメールボックスを読む: %1</translation>
        </message>
        <message>
            <source>Send: %1</source>
            <translation>送信: %1</translation>
        </message>
        <message>
            <source>Send: signed in at the SMTP server, no mail was sent</source>
            <translation>送信: SMTP サーバーにサインインしました。メールは送信していません</translation>
        </message>
    </context>
    <context>
        <name>Snooze</name>
        <message>
            <source>Snooze until</source>
            <translation>スヌーズの終了日時</translation>
        </message>
        <message>
            <source>Or type: 3h, 14:30, friday 9:00, 2026-12-01</source>
            <translation>または入力：3h、14:30、金曜日 9:00、2026-12-01</translation>
        </message>
        <message>
            <source>In 3 hours</source>
            <translation>今日のうちに（3 時間後）</translation>
        </message>
        <message>
            <source>Today 13:00</source>
            <translation>今日 13:00</translation>
        </message>
        <message>
            <source>Today 19:00</source>
            <translation>今日 19:00</translation>
        </message>
        <message>
            <source>Tomorrow 8:00</source>
            <translation>明日 8:00</translation>
        </message>
        <message>
            <source>Saturday 10:00</source>
            <translation>土曜日 10:00</translation>
        </message>
        <message>
            <source>Monday 8:00</source>
            <translation>月曜日 8:00</translation>
        </message>
        <message>
            <source>%1 in %2</source>
            <comment>a time, a city</comment>
            <translation>%2 %1</translation>
        </message>
        <message>
            <source>%1 · after the deadline</source>
            <translation>%1 · 期限後</translation>
        </message>
    </context>
    <context>
        <name>StoreHold</name>
        <message>
            <source>the store is not connected</source>
            <translation>店舗が接続されていません</translation>
        </message>
        <message>
            <source>the store only shows messages</source>
            <translation>店舗は表示専用です</translation>
        </message>
        <message>
            <source>the platform asked for a pause</source>
            <translation>プラットフォームから待つよう求められています</translation>
        </message>
        <message>
            <source>Connect the store</source>
            <translation>店舗を接続してください</translation>
        </message>
        <message>
            <source>Allow replies for the store</source>
            <translation>店舗の返信を許可してください</translation>
        </message>
        <message>
            <source>Wait; it goes on by itself</source>
            <translation>お待ちください。自動で再開します</translation>
        </message>
        <message>
            <source>Replies through %1 wait in the outbox: %2. %3.</source>
            <comment>store, reason, what to do</comment>
            <translation>%1 からの返信は送信トレイで待機します：%2。%3。</translation>
        </message>
    </context>
    <context>
        <name>SupportEnquiries</name>
        <message>
            <source> or </source>
            <comment>between languages of which one will do</comment>
            <translation>または</translation>
        </message>
        <message>
            <source>Technical enquiries at %1 are read in %2 only: write it in that language.</source>
            <translation>%1 の技術的な問い合わせは%2のみ受け付けます。その言語で書いてください。</translation>
        </message>
        <message>
            <source>Enquiries at %1 are read in %2 only: write it in that language.</source>
            <translation>%1 の問い合わせは%2のみ受け付けます。その言語で書いてください。</translation>
        </message>
        <message>
            <source>Give it a subject.</source>
            <translation>件名を付けてください。</translation>
        </message>
        <message>
            <source>Write what it is about.</source>
            <translation>内容を書いてください。</translation>
        </message>
        <message>
            <source>Support of %1 calls back numbers of its own country only: give one that begins with %2.</source>
            <translation>%1 のサポートは国内番号にのみ折り返します。%2 で始まる番号を入力してください。</translation>
        </message>
        <message>
            <source>This category says nothing of the matter and lengthens the wait: choose the most exact one.</source>
            <translation>この分類では内容が分からず待ち時間が延びます。最も具体的なものを選んでください。</translation>
        </message>
        <message>
            <source>An appeal belongs under its performance notification: enter the number of the notification.</source>
            <translation>異議申立てはパフォーマンス通知の下に出します。通知の番号を入力してください。</translation>
        </message>
        <message>
            <source>Note the order defect rate of the account: below 1 % help comes quicker.</source>
            <translation>アカウントの注文不良率を記録してください。1 % 未満なら対応が早くなります。</translation>
        </message>
        <message>
            <source>The order defect rate is below 1 %: such accounts get help quicker, so say it in the text.</source>
            <translation>注文不良率は 1 % 未満です。対応が早くなるので本文に書いてください。</translation>
        </message>
        <message>
            <source>being written</source>
            <comment>an enquiry</comment>
            <translation>作成中</translation>
        </message>
        <message>
            <source>sent</source>
            <comment>an enquiry</comment>
            <translation>送信済み</translation>
        </message>
        <message>
            <source>answered</source>
            <comment>an enquiry</comment>
            <translation>回答あり</translation>
        </message>
        <message>
            <source>closed</source>
            <comment>an enquiry</comment>
            <translation>終了</translation>
        </message>
        <message>
            <source>began the enquiry</source>
            <translation>問い合わせを開始</translation>
        </message>
        <message>
            <source>changed it</source>
            <translation>変更</translation>
        </message>
        <message>
            <source>noted that it was sent</source>
            <translation>送信済みと記録</translation>
        </message>
        <message>
            <source>noted what was said</source>
            <translation>やり取りを記録</translation>
        </message>
        <message>
            <source>closed it</source>
            <translation>終了した</translation>
        </message>
        <message>
            <source>added a file</source>
            <translation>ファイルを追加</translation>
        </message>
        <message>
            <source>removed a file</source>
            <translation>ファイルを削除</translation>
        </message>
        <message>
            <source>wrote the archive</source>
            <translation>アーカイブを作成</translation>
        </message>
    </context>
    <context>
        <name>Tickets</name>
        <message>
            <source>new</source>
            <comment>a ticket</comment>
            <translation>新規</translation>
        </message>
        <message>
            <source>in progress</source>
            <comment>a ticket</comment>
            <translation>対応中</translation>
        </message>
        <message>
            <source>waiting</source>
            <comment>a ticket</comment>
            <translation>待ち</translation>
        </message>
        <message>
            <source>solved</source>
            <comment>a ticket</comment>
            <translation>解決済み</translation>
        </message>
        <message>
            <source>Let it wait</source>
            <translation>待ちにする</translation>
        </message>
        <message>
            <source>Solve it</source>
            <translation>解決済みにする</translation>
        </message>
        <message>
            <source>Open it again</source>
            <translation>もう一度開く</translation>
        </message>
        <message>
            <source>Go on with it</source>
            <translation>続ける</translation>
        </message>
        <message>
            <source>Begin with it</source>
            <translation>始める</translation>
        </message>
    </context>
    <context>
        <name>TimeText</name>
        <message>
            <source>2</source>
            <comment>digits of the minutes in &apos;0 h 04&apos;</comment>
            <translation>1</translation>
        </message>
        <message>
            <source>0 h %1</source>
            <comment>under one hour</comment>
            <translation>%1 分</translation>
        </message>
        <message>
            <source>%1 h %2</source>
            <comment>hours and minutes</comment>
            <translation>%1 時間 %2 分</translation>
        </message>
        <message>
            <source>%1 d %2 h</source>
            <comment>days and hours</comment>
            <translation>%1 日 %2 時間</translation>
        </message>
        <message>
            <source>overdue %1</source>
            <translation>%1 超過</translation>
        </message>
        <message>
            <source>waiting</source>
            <translation>待機中</translation>
        </message>
        <message>
            <source>done</source>
            <translation>完了</translation>
        </message>
        <message>
            <source>just now</source>
            <translation>たった今</translation>
        </message>
        <message>
            <source>%1 min ago</source>
            <translation>%1 分前</translation>
        </message>
        <message>
            <source>%1 h ago</source>
            <translation>%1 時間前</translation>
        </message>
        <message>
            <source>%1 d ago</source>
            <translation>%1 日前</translation>
        </message>
        <message>
            <source>Beijing</source>
            <translation>北京</translation>
        </message>
        <message>
            <source>Tokyo</source>
            <translation>東京</translation>
        </message>
        <message>
            <source>Singapore</source>
            <translation>シンガポール</translation>
        </message>
        <message>
            <source>Taipei</source>
            <translation>台北</translation>
        </message>
        <message>
            <source>Hong Kong</source>
            <translation>香港</translation>
        </message>
        <message>
            <source>Kuala Lumpur</source>
            <translation>クアラルンプール</translation>
        </message>
        <message>
            <source>Berlin</source>
            <translation>ベルリン</translation>
        </message>
        <message>
            <source>London</source>
            <translation>ロンドン</translation>
        </message>
        <message>
            <source>Madrid</source>
            <translation>マドリード</translation>
        </message>
        <message>
            <source>Paris</source>
            <translation>パリ</translation>
        </message>
        <message>
            <source>Rome</source>
            <translation>ローマ</translation>
        </message>
        <message>
            <source>New York</source>
            <translation>ニューヨーク</translation>
        </message>
        <message>
            <source>Los Angeles</source>
            <translation>ロサンゼルス</translation>
        </message>
        <message>
            <source>Chicago</source>
            <translation>シカゴ</translation>
        </message>
        <message>
            <source>Mexico City</source>
            <translation>メキシコシティ</translation>
        </message>
        <message>
            <source>São Paulo</source>
            <translation>サンパウロ</translation>
        </message>
        <message>
            <source>Buenos Aires</source>
            <translation>ブエノスアイレス</translation>
        </message>
        <message>
            <source>Bogotá</source>
            <translation>ボゴタ</translation>
        </message>
        <message>
            <source>Santiago</source>
            <translation>サンティアゴ</translation>
        </message>
        <message>
            <source>Sydney</source>
            <translation>シドニー</translation>
        </message>
        <message>
            <source>tomorrow %1</source>
            <translation>明日 %1</translation>
        </message>
        <message>
            <source>ddd HH:mm</source>
            <comment>weekday and time, a date pattern</comment>
            <translation>(ddd) HH:mm</translation>
        </message>
        <message>
            <source>d MMM HH:mm</source>
            <comment>day, month and time, a date pattern</comment>
            <translation>M月d日 HH:mm</translation>
        </message>
        <message>
            <source>%1 · %2 %3</source>
            <comment>own time · city and its time</comment>
            <translation>%1 · %2 %3</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>time, then city</comment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>%1 · %2 %3</source>
            <comment>own deadline · time and city of the store</comment>
            <translation>%1 · %2 %3</translation>
        </message>
        <message>
            <source>dddd d MMMM</source>
            <comment>weekday, day and month, a date pattern</comment>
            <translation>M月d日(ddd)</translation>
        </message>
        <message>
            <source>dddd d MMMM yyyy</source>
            <comment>weekday, day, month and year, a date pattern</comment>
            <translation>yyyy年M月d日(ddd)</translation>
        </message>
        <message>
            <source>Today · %1</source>
            <translation>今日 · %1</translation>
        </message>
        <message>
            <source>Yesterday · %1</source>
            <translation>昨日 · %1</translation>
        </message>
        <message>
            <source>d MMM yyyy, HH:mm</source>
            <comment>a date pattern</comment>
            <translation>yyyy年M月d日 HH:mm</translation>
        </message>
    </context>
    <context>
        <name>Timeline</name>
        <message>
            <source>Buyer</source>
            <translation>購入者</translation>
        </message>
        <message>
            <source>Written outside this desk</source>
            <translation>本アプリ以外から送信</translation>
        </message>
        <message>
            <source>We</source>
            <translation>当店</translation>
        </message>
        <message>
            <source>not from this desk</source>
            <translation>本アプリ以外から送信</translation>
        </message>
        <message>
            <source>edited</source>
            <translation>編集済み</translation>
        </message>
        <message>
            <source>deleted at the platform</source>
            <translation>プラットフォームで削除済み</translation>
        </message>
        <message>
            <source>Automatic reply %1 · %2 · does not stop the clock</source>
            <translation>自動返信 %1 · %2 · 期限のカウントは止まりません</translation>
        </message>
        <message>
            <source>%1 · only the team sees this</source>
            <translation>%1 · チーム内のみ</translation>
        </message>
        <message>
            <source>It left this computer, but no answer came. It is looked up and never sent again by itself.</source>
            <translation>送信しましたが、応答がありませんでした。確認中です。自動で再送されることはありません。</translation>
        </message>
        <message>
            <source>%1 marked it done</source>
            <translation>%1 が完了にしました</translation>
        </message>
        <message>
            <source>%1 opened it again</source>
            <translation>%1 が再開しました</translation>
        </message>
        <message>
            <source>%1: no reply needed</source>
            <translation>%1：返信不要</translation>
        </message>
        <message>
            <source>%1 removed the assignment</source>
            <translation>%1 が割り当てを解除しました</translation>
        </message>
        <message>
            <source>%1 assigned it to %2</source>
            <translation>%1 が %2 に割り当てました</translation>
        </message>
        <message>
            <source>%1 snoozed it</source>
            <translation>%1 がスヌーズしました</translation>
        </message>
        <message>
            <source>%1 merged threads</source>
            <translation>%1 が会話を統合しました</translation>
        </message>
        <message>
            <source>%1 split this thread</source>
            <translation>%1 がこの会話を分割しました</translation>
        </message>
        <message>
            <source>%1 changed the priority</source>
            <translation>%1 が優先度を変更しました</translation>
        </message>
        <message>
            <source>%1 undid the last action</source>
            <translation>%1 が直前の操作を取り消しました</translation>
        </message>
        <message>
            <source>%1 added tags: %2</source>
            <translation>%1 がタグを追加しました：%2</translation>
        </message>
        <message>
            <source>%1 removed tags: %2</source>
            <translation>%1 がタグを削除しました：%2</translation>
        </message>
        <message>
            <source>%1 changed tags: %2 instead of %3</source>
            <translation>%1 がタグを変更しました：%2（変更前：%3）</translation>
        </message>
        <message>
            <source>%1: no reply needed (%2)</source>
            <translation>%1：返信不要（%2）</translation>
        </message>
        <message>
            <source>%1 snoozed it until %2</source>
            <translation>%1 が %2 までスヌーズしました</translation>
        </message>
        <message>
            <source>Waiting for the network</source>
            <translation>ネットワーク待ち</translation>
        </message>
        <message>
            <source>Compare and decide…</source>
            <translation>比較して判断…</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>再試行</translation>
        </message>
        <message>
            <source>See in the outbox</source>
            <translation>送信トレイで見る</translation>
        </message>
        <message numerus="yes">
            <source>%n older message(s)</source>
            <translation>
                <numerusform>以前のメッセージ %n 件</numerusform>
            </translation>
        </message>
        <message>
            <source>Older messages</source>
            <translation>以前のメッセージ</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>表示</translation>
        </message>
        <message>
            <source>read from the notification mail</source>
            <translation>通知メールから取得</translation>
        </message>
        <message>
            <source>sounds angry</source>
            <translation>怒っている様子</translation>
        </message>
        <message>
            <source>sounds worried</source>
            <translation>心配している様子</translation>
        </message>
        <message>
            <source>sounds pleased</source>
            <translation>満足している様子</translation>
        </message>
        <message>
            <source>Leaves at %1</source>
            <translation>%1 に送信</translation>
        </message>
        <message>
            <source>Waits: %1</source>
            <comment>an answer, for what</comment>
            <translation>待機中：%1</translation>
        </message>
    </context>
    <context>
        <name>TranslationWords</name>
        <message>
            <source>OpenAI-compatible server</source>
            <translation>OpenAI 互換サーバー</translation>
        </message>
        <message>
            <source>Nobody: translation is off</source>
            <translation>翻訳しない（オフ）</translation>
        </message>
        <message>
            <source>Texts go to DeepL in Germany (api.deepl.com, or api-free.deepl.com with a free key).</source>
            <translation>テキストはドイツの DeepL に送られます（api.deepl.com、無料キーなら api-free.deepl.com）。</translation>
        </message>
        <message>
            <source>Texts go to Google (translation.googleapis.com); Google chooses the country.</source>
            <translation>テキストは Google（translation.googleapis.com）に送られ、処理する国は Google が決めます。</translation>
        </message>
        <message>
            <source>Texts go to Microsoft (api.cognitive.microsofttranslator.com); Microsoft chooses the nearest region.</source>
            <translation>テキストは Microsoft（api.cognitive.microsofttranslator.com）に送られ、最寄りのリージョンは Microsoft が決めます。</translation>
        </message>
        <message>
            <source>Texts go to the LibreTranslate server you name: your own, or somebody else&apos;s.</source>
            <translation>テキストは指定した LibreTranslate サーバー（自社または他社のもの）に送られます。</translation>
        </message>
        <message>
            <source>Texts go to the server you name; who runs it may read and keep them.</source>
            <translation>テキストは指定したサーバーに送られ、運営者が読んだり保存したりすることがあります。</translation>
        </message>
        <message>
            <source>Texts stay on this computer. English and Spanish only, word by word.</source>
            <translation>テキストはこのコンピューターから出ません。英語とスペイン語のみの逐語訳です。</translation>
        </message>
        <message>
            <source>Nothing is translated and nothing leaves this computer.</source>
            <translation>何も翻訳されず、何もこのコンピューターから出ません。</translation>
        </message>
        <message>
            <source>Machine translation · %1</source>
            <translation>機械翻訳 · %1</translation>
        </message>
        <message>
            <source>%1 · numbers in another order: compare with the original</source>
            <translation>%1 · 数字の順序が違います。原文と照らし合わせてください</translation>
        </message>
        <message>
            <source>%1 · differs from the original: %2</source>
            <translation>%1 · 原文と異なります：%2</translation>
        </message>
    </context>
    <context>
        <name>TroubleWords</name>
        <message>
            <source>This conversation belongs to no order: there is nothing to read or to ask of the platform.</source>
            <translation>この会話に対応する注文はありません。取得またはプラットフォームに依頼できる内容はありません。</translation>
        </message>
        <message>
            <source>The order number was written by the buyer and is not confirmed: read the order first, so that its buyer can be compared.</source>
            <translation>注文番号は購入者が記入したもので、未確認です。先に注文を取得して購入者を照合してください。</translation>
        </message>
        <message>
            <source>This platform offers nothing on orders from here: use its own page.</source>
            <translation>このプラットフォームでは、ここから注文を操作できません。プラットフォームのページを使ってください。</translation>
        </message>
        <message>
            <source>This platform gives no account report from here: look at its own page.</source>
            <translation>このプラットフォームでは、ここからアカウントのレポートを取得できません。プラットフォームのページを確認してください。</translation>
        </message>
        <message>
            <source>The same was sent on this order already, or is on its way: look into the outbox before it goes a second time.</source>
            <translation>この注文には同じ内容が送信済みか、送信中です。再度送信する前に送信トレイを確認してください。</translation>
        </message>
        <message>
            <source>Orders, the messages Amazon allows and the account report need an application of your own at Amazon, or the relay of your company. Enter its keys in the settings of the store.</source>
            <translation>注文、Amazon が許可するメッセージ、アカウントのレポートには、Amazon の自社アプリまたは会社の中継サービスが必要です。ストアの設定でそのキーを入力してください。</translation>
        </message>
        <message>
            <source>Amazon sends its buyers&apos; messages by e-mail alone: add the mailbox of the store.</source>
            <translation>Amazon の購入者メッセージはメールでのみ届きます。ストアのメールボックスを追加してください。</translation>
        </message>
        <message>
            <source>Orders only, buyer messages are NOT read: add the mailbox of the store.</source>
            <translation>注文のみで、購入者のメッセージは読み込まれていません。ストアのメールボックスを追加してください。</translation>
        </message>
        <message>
            <source>Amazon did not make the account health report. Ask again in an hour.</source>
            <translation>Amazon でアカウント健全性レポートが作成されませんでした。1 時間後にもう一度お試しください。</translation>
        </message>
        <message>
            <source>Amazon is still making the account health report. Ask again in a few minutes.</source>
            <translation>Amazon がアカウント健全性レポートを作成中です。数分後にもう一度お試しください。</translation>
        </message>
        <message>
            <source>Amazon&apos;s report says nothing of this site: the account does not sell there.</source>
            <translation>Amazon のレポートにこのサイトの情報はありません。このアカウントはそのサイトで販売していません。</translation>
        </message>
        <message>
            <source>Orders are not read: enter a consumer key and secret of the shop.</source>
            <translation>注文を取得していません。ショップの Consumer key と Consumer secret を入力してください。</translation>
        </message>
        <message>
            <source>The address of the shop is missing: add it to the settings of the store.</source>
            <translation>ショップのアドレスがありません。ストアの設定に追加してください。</translation>
        </message>
        <message>
            <source>The shop does not take notes with this consumer key: give it the permission Read/Write, then send it again.</source>
            <translation>この Consumer key ではショップにメモを書き込めません。読み取り/書き込み権限 (Read/Write) を与えてから、再送信してください。</translation>
        </message>
        <message>
            <source>The shop has no order of this number, or the desk may not see it.</source>
            <translation>この番号の注文がショップにないか、本アプリに閲覧権限がありません。</translation>
        </message>
        <message>
            <source>Nobody would ever answer: choose at least one day of the week.</source>
            <translation>このままでは返信する日がありません。曜日を 1 つ以上選んでください。</translation>
        </message>
        <message>
            <source>A closed day is no date: write it as 2026-12-25.</source>
            <translation>休業日が日付になっていません。2026-12-25 の形式で入力してください。</translation>
        </message>
        <message>
            <source>This person is not known here: add them on the page of people first.</source>
            <translation>このメンバーは登録されていません。先に「メンバー」ページで追加してください。</translation>
        </message>
        <message>
            <source>A group needs a name of 1 to 60 characters.</source>
            <translation>グループ名は 1～60 文字で入力してください。</translation>
        </message>
        <message>
            <source>A group needs at least one member: choose who belongs to it.</source>
            <translation>グループには 1 人以上のメンバーが必要です。メンバーを選んでください。</translation>
        </message>
        <message>
            <source>The mail server is another one: type its password again. The kept one is not given to another server.</source>
            <translation>メールサーバーが変更されています。パスワードを入力し直してください。保存済みのパスワードを別のサーバーに渡すことはありません。</translation>
        </message>
        <message>
            <source>The plan has no such step any more: open it again.</source>
            <translation>その手順はプランにもうありません。開き直してください。</translation>
        </message>
        <message>
            <source>A patrol is due every 5 minutes at the most and every 24 hours at the least.</source>
            <translation>巡回の間隔は 5 分から 24 時間の範囲で指定してください。</translation>
        </message>
        <message>
            <source>A step has at most 300 characters: split it.</source>
            <translation>1 つの手順は 300 文字までです。分割してください。</translation>
        </message>
        <message>
            <source>A plan has at most 20 steps.</source>
            <translation>1 つのプランの手順は 20 個までです。</translation>
        </message>
        <message>
            <source>A store needs a name of at most 80 characters.</source>
            <translation>ストア名は 80 文字以内で入力してください。</translation>
        </message>
        <message>
            <source>The history begins in the past: choose an earlier day.</source>
            <translation>履歴の開始日は過去の日付にしてください。より前の日を選んでください。</translation>
        </message>
        <message>
            <source>Open the sign-in page first, then paste the address the browser ended on.</source>
            <translation>先に認証ページを開き、ブラウザーに最後に表示されたアドレスを貼り付けてください。</translation>
        </message>
        <message>
            <source>The backup file exists already: choose another name.</source>
            <translation>バックアップファイルはすでに存在します。別の名前を選んでください。</translation>
        </message>
        <message>
            <source>There is nothing to take back.</source>
            <translation>取り消せる操作はありません。</translation>
        </message>
        <message>
            <source>There is nothing to take back: it was taken back already.</source>
            <translation>取り消せる操作はありません。すでに取り消されています。</translation>
        </message>
        <message>
            <source>Orders of this store are not read: enter the keys of your own application at Amazon in the settings of the store.</source>
            <translation>このストアの注文は読み取られていません。ストアの設定に自社の Amazon アプリケーションのキーを入力してください。</translation>
        </message>
        <message>
            <source>Amazon does not know this order on this site.</source>
            <translation>この注文は Amazon のこのサイトにありません。</translation>
        </message>
        <message>
            <source>Amazon has not given your application the role for this: add it in the developer console, authorise the application again and enter its new token.</source>
            <translation>Amazon がアプリケーションにこの権限を与えていません。開発者コンソールでロールを追加し、再認可して新しいトークンを入力してください。</translation>
        </message>
        <message>
            <source>This version does not know this kind of message yet. Use Seller Central.</source>
            <translation>このバージョンではこの種類のメッセージに対応していません。Seller Central をご利用ください。</translation>
        </message>
        <message>
            <source>Amazon does not take this content. Shorten the text or leave the file out.</source>
            <translation>Amazon はこの内容を受け付けません。文を短くするか、ファイルを外してください。</translation>
        </message>
        <message>
            <source>The keys of the shop are missing: paste the service secret and the licence key from RMS.</source>
            <translation>店舗のキーがありません。RMS のサービスシークレットとライセンスキーを貼り付けてください。</translation>
        </message>
        <message>
            <source>Rakuten does not accept the keys any more, so nothing is asked with them: issue a new licence key in RMS and paste it here.</source>
            <translation>楽天がこのキーを受け付けなくなったため、問い合わせを止めています。RMS でライセンスキーを再発行し、ここに貼り付けてください。</translation>
        </message>
        <message>
            <source>Rakuten does not accept the keys: the licence key is wrong, has ended after its 90 days, or none of its functions is switched on. Look in RMS and paste a new key here.</source>
            <translation>楽天がキーを受け付けません。ライセンスキーが誤っている、90日の期限が切れた、または利用機能が一つも有効になっていません。RMS を確認し、新しいキーを貼り付けてください。</translation>
        </message>
        <message>
            <source>Rakuten does not accept these keys yet: a licence key issued just now works within 30 minutes and is tried again by itself. If it is older, compare it with RMS.</source>
            <translation>楽天はまだこのキーを受け付けていません。発行直後のライセンスキーは30分以内に有効になり、自動で再試行します。古いキーの場合は RMS と照合してください。</translation>
        </message>
        <message>
            <source>Rakuten has no page to sign in on: paste the service secret and the licence key from RMS.</source>
            <translation>楽天にはサインイン用のページがありません。RMS のサービスシークレットとライセンスキーを貼り付けてください。</translation>
        </message>
        <message>
            <source>Rakuten lets nobody open a conversation from outside: open it in R-Messe, and answer here.</source>
            <translation>楽天では外部から会話を始められません。R-Messe で開始し、ここで返信してください。</translation>
        </message>
        <message>
            <source>The reply is longer than the 2,000 characters Rakuten takes: shorten it. An emoji counts twice.</source>
            <translation>返信が楽天の上限2,000文字を超えています。短くしてください。絵文字は2文字と数えます。</translation>
        </message>
        <message>
            <source>A line has more than the 300 characters Rakuten takes: break it and send again.</source>
            <translation>1行が楽天の上限300文字を超えています。改行してもう一度送信してください。</translation>
        </message>
        <message>
            <source>Rakuten takes only links that begin with https:// and lead to Rakuten&apos;s own sites. Remove the other one and send again.</source>
            <translation>楽天では https:// で始まる楽天のサイトへのリンクのみ使えます。ほかのリンクを削除して送信してください。</translation>
        </message>
        <message>
            <source>Rakuten takes one file a reply. Remove the others and send again.</source>
            <translation>楽天では返信1件につきファイルは1つです。ほかを外して送信してください。</translation>
        </message>
        <message>
            <source>Rakuten takes PNG, JPEG, GIF and PDF files only. Attach another file.</source>
            <translation>楽天で送れるのは PNG、JPEG、GIF、PDF のみです。別のファイルを添付してください。</translation>
        </message>
        <message>
            <source>The file is larger than the 5 MB Rakuten takes. Make it smaller and attach it again.</source>
            <translation>ファイルが楽天の上限5MBを超えています。小さくして添付し直してください。</translation>
        </message>
        <message>
            <source>The name of the file is longer than the 100 characters Rakuten takes. Rename it and attach it again.</source>
            <translation>ファイル名が楽天の上限100文字を超えています。名前を変えて添付し直してください。</translation>
        </message>
        <message>
            <source>Rakuten hands out no file whose name has brackets or slashes in it: rename it, or open the inquiry in R-Messe.</source>
            <translation>名前に角括弧やスラッシュを含むファイルは楽天から取得できません。名前を変えるか、R-Messe でお問い合わせを開いてください。</translation>
        </message>
        <message>
            <source>The inquiry holds the same reply already and Rakuten takes it once only. Change the text and send again.</source>
            <translation>同じ返信がすでにあり、楽天は一度しか受け付けません。文面を変えて送信してください。</translation>
        </message>
        <message>
            <source>Rakuten does not know this order any more: look for it in RMS.</source>
            <translation>この注文は楽天に見つかりません。RMS で確認してください。</translation>
        </message>
        <message>
            <source>Add the store account (sellerId) to the store&apos;s credentials first.</source>
            <translation>先にストアの認証情報にストアアカウント（sellerId）を入力してください。</translation>
        </message>
        <message>
            <source>Add the client id and the redirect address that is registered for it to the store&apos;s credentials first.</source>
            <translation>先にクライアント ID と登録済みのコールバック URL を認証情報に入力してください。</translation>
        </message>
        <message>
            <source>The public key cannot be read: copy it whole from the page of encryption keys in Store Creator Pro and enter it again.</source>
            <translation>公開鍵を読み取れません。ストアクリエイターPro の暗号鍵管理から全体をコピーして入力し直してください。</translation>
        </message>
        <message>
            <source>The answer belongs to another sign-in; start the sign-in again and paste the new address.</source>
            <translation>この応答は別のログインのものです。ログインをやり直し、新しいアドレスを貼り付けてください。</translation>
        </message>
        <message>
            <source>The address belongs to another sign-in; start the sign-in again and paste the new address.</source>
            <translation>このアドレスは別のログインのものです。ログインをやり直し、新しいアドレスを貼り付けてください。</translation>
        </message>
        <message>
            <source>That holds no code; copy the whole address the browser ended on after you agreed.</source>
            <translation>コードが含まれていません。同意後にブラウザーが表示したアドレス全体をコピーしてください。</translation>
        </message>
        <message>
            <source>The access was not granted at Yahoo; sign in again with the Yahoo! JAPAN ID that administers the store, and agree.</source>
            <translation>Yahoo! でアクセスが許可されませんでした。ストアを管理する Yahoo! JAPAN ID でログインし直し、同意してください。</translation>
        </message>
        <message>
            <source>Yahoo&apos;s session is over: without a good public key it lasts 12 hours. Sign in again, and enter the store&apos;s public key to have four weeks.</source>
            <translation>Yahoo! のセッションが終了しました。有効な公開鍵がないと12時間で切れます。ログインし直し、公開鍵を登録すると4週間続きます。</translation>
        </message>
        <message>
            <source>Yahoo does not accept the sign-in any more (a changed password ends it, too). Sign in again.</source>
            <translation>Yahoo! がログインを受け付けません（パスワードの変更でも無効になります）。ログインし直してください。</translation>
        </message>
        <message>
            <source>Yahoo has not approved this application for the interface: apply for the order and the inquiry interface, and wait for the answer.</source>
            <translation>このアプリケーションは API の利用を承認されていません。注文 API と問い合わせ管理 API を申請し、回答をお待ちください。</translation>
        </message>
        <message>
            <source>Yahoo does not know the address this came from: register your fixed address at Yahoo, and let the store go out through it (proxy of the store).</source>
            <translation>接続元のアドレスが Yahoo! に登録されていません。固定アドレスを登録し、ストアのプロキシでそこから接続してください。</translation>
        </message>
        <message>
            <source>The client id lacks the scope for store operations: apply for it at Yahoo, then sign in again.</source>
            <translation>クライアント ID にストア向け操作のスコープがありません。Yahoo! に申請してからログインし直してください。</translation>
        </message>
        <message>
            <source>Yahoo refuses the calls of this store: the day&apos;s 50,000 calls are used up, the application is not approved, or the address is not registered. Look at all three at Yahoo; the store&apos;s proxy must be the registered address.</source>
            <translation>Yahoo! がこのストアの呼び出しを拒否しています。1日5万回の上限、アプリの未承認、またはアドレスの未登録が原因です。Yahoo! で確認してください。ストアのプロキシは登録済みアドレスである必要があります。</translation>
        </message>
        <message>
            <source>Yahoo did not apply the filter that was asked for: look whether the store&apos;s proxy drops parts of the address.</source>
            <translation>指定した絞り込みが適用されませんでした。ストアのプロキシがアドレスの一部を落としていないか確認してください。</translation>
        </message>
        <message>
            <source>An answer needs a question; begin a new conversation from the order instead.</source>
            <translation>回答には質問が必要です。注文から新しい会話を始めてください。</translation>
        </message>
        <message>
            <source>The text is empty; write something first.</source>
            <translation>本文が空です。入力してください。</translation>
        </message>
        <message>
            <source>The text is longer than the 2,000 characters Yahoo takes; shorten it.</source>
            <translation>本文が Yahoo! の上限 2,000 文字を超えています。短くしてください。</translation>
        </message>
        <message>
            <source>There are too many files; send five at most.</source>
            <translation>ファイルが多すぎます。5個までにしてください。</translation>
        </message>
        <message>
            <source>Yahoo takes JPEG, PNG and GIF pictures and PDF files; remove the others.</source>
            <translation>Yahoo! で使えるのは JPEG・PNG・GIF・PDF です。それ以外は外してください。</translation>
        </message>
        <message>
            <source>A file is larger than 5 MB; make it smaller.</source>
            <translation>5 MB を超えるファイルがあります。小さくしてください。</translation>
        </message>
        <message>
            <source>Questions about auctions take no files; remove them.</source>
            <translation>オークションの質問にはファイルを添付できません。外してください。</translation>
        </message>
        <message>
            <source>Everybody can read this question, and it takes no files; remove them, or make it private in Store Creator Pro first.</source>
            <translation>この質問は公開されており、ファイルを添付できません。外すか、先にストアクリエイターPro で非公開にしてください。</translation>
        </message>
        <message>
            <source>Everybody can read this question: take out order numbers, mail addresses, telephone numbers and postcodes, or make it private in Store Creator Pro first.</source>
            <translation>この質問は公開されています。注文番号・メールアドレス・電話番号・郵便番号を削除するか、先にストアクリエイターPro で非公開にしてください。</translation>
        </message>
        <message>
            <source>The answer was sent, but the question could not be completed: complete it in Store Creator Pro.</source>
            <translation>回答は送信されましたが、質問を完了にできませんでした。ストアクリエイターPro で完了してください。</translation>
        </message>
        <message>
            <source>Yahoo completes a question as answered only after an answer from here: answer it, or complete it for another reason.</source>
            <translation>ここから回答した後でなければ「回答済み」で完了できません。回答するか、別の理由で完了してください。</translation>
        </message>
        <message>
            <source>Yahoo does not say what this conversation is about; begin the new one in Store Creator Pro.</source>
            <translation>この会話の種類が Yahoo! から示されません。新しい会話はストアクリエイターPro で始めてください。</translation>
        </message>
        <message>
            <source>This version does not know this action. Use Store Creator Pro.</source>
            <translation>このバージョンはこの操作に対応していません。ストアクリエイターPro をお使いください。</translation>
        </message>
        <message>
            <source>Yahoo does not show this order; look for it in Store Creator Pro.</source>
            <translation>Yahoo! にこの注文が表示されません。ストアクリエイターPro で確認してください。</translation>
        </message>
        <message>
            <source>Shopee closed this conversation: the buyer has not written for 7 days, has no order of the last 30 days and no open return. Wait until the buyer writes.</source>
            <translation>Shopeeがこの会話を閉じました。購入者は7日間書き込みがなく、過去30日間の注文も未完了の返品もありません。購入者からの連絡をお待ちください。</translation>
        </message>
        <message>
            <source>Five messages stand without an answer, and Shopee takes no sixth. Wait until the buyer writes.</source>
            <translation>返事のないメッセージが5通あり、Shopeeは6通目を受け付けません。購入者からの連絡をお待ちください。</translation>
        </message>
        <message>
            <source>Shopee takes the same text to the same buyer only once in 24 hours. Word it differently and send it again.</source>
            <translation>Shopeeは同じ購入者への同じ文面を24時間に1回しか受け付けません。表現を変えて再送してください。</translation>
        </message>
        <message>
            <source>Shopee found a forbidden word in the text or the picture. Change it and send it again.</source>
            <translation>Shopeeが文面または画像に禁止語を見つけました。修正して再送してください。</translation>
        </message>
        <message>
            <source>The text is too long for Shopee. Shorten it to 600 characters.</source>
            <translation>Shopeeには長すぎます。600文字までに短くしてください。</translation>
        </message>
        <message>
            <source>Chat Distribution is on for this shop, so only its sub-accounts may answer. Switch it off in the Seller Centre, then send again.</source>
            <translation>この店舗ではチャット振り分けが有効なため、サブアカウントだけが返信できます。セラーセンターで無効にしてから再送してください。</translation>
        </message>
        <message>
            <source>A sub-account of the shop has taken this conversation. Answer there, or switch Chat Distribution off in the Seller Centre.</source>
            <translation>この会話は店舗のサブアカウントが担当しています。そちらで返信するか、セラーセンターでチャット振り分けを無効にしてください。</translation>
        </message>
        <message>
            <source>The buyer or the shop has blocked the other. Nothing can be sent until that is undone in the chat of Shopee.</source>
            <translation>購入者または店舗が相手をブロックしています。Shopeeのチャットで解除するまで送信できません。</translation>
        </message>
        <message>
            <source>Shopee asked to send more slowly; it goes on by itself.</source>
            <translation>Shopeeから送信間隔を空けるよう求められました。自動的に再開します。</translation>
        </message>
        <message>
            <source>Shopee&apos;s safety filter refused the message. Do not send it again; answer from the Seller Centre.</source>
            <translation>Shopeeの安全フィルターがメッセージを拒否しました。再送せず、セラーセンターから返信してください。</translation>
        </message>
        <message>
            <source>Shopee allows no first contact from outside: open the chat from the order in the Seller Centre.</source>
            <translation>Shopeeでは外部から最初の連絡はできません。セラーセンターの注文からチャットを開いてください。</translation>
        </message>
        <message>
            <source>One answer takes one picture; send the others with answers of their own.</source>
            <translation>1通の返信に付けられる画像は1枚です。残りは別々に送ってください。</translation>
        </message>
        <message>
            <source>Your application has no permission for this interface of Shopee. Ask your account manager for it.</source>
            <translation>このアプリケーションにはShopeeのこのインターフェースの権限がありません。アカウントマネージャーに申請してください。</translation>
        </message>
        <message>
            <source>Orders and returns only, the chat is NOT read: ask your Shopee account manager for the chat grant.</source>
            <translation>注文と返品のみで、チャットは読み取られません。Shopeeのアカウントマネージャーにチャット権限を申請してください。</translation>
        </message>
        <message>
            <source>The live key of your application has expired. Reset it in the console of Shopee Open Platform and enter the new partner key here.</source>
            <translation>アプリケーションの本番キーの期限が切れました。Shopee Open Platformのコンソールで再発行し、新しいpartner keyをここに入力してください。</translation>
        </message>
        <message>
            <source>Shopee does not accept the signature. Check partner id and partner key, and the clock of this computer.</source>
            <translation>Shopeeが署名を受け付けません。partner idとpartner key、このコンピューターの時計を確認してください。</translation>
        </message>
        <message>
            <source>Shopee says that the time of the call is wrong. Set the clock of this computer.</source>
            <translation>Shopeeから呼び出し時刻が正しくないと返されました。このコンピューターの時計を合わせてください。</translation>
        </message>
        <message>
            <source>Shopee does not know this partner id. Copy it again from the console of Shopee Open Platform.</source>
            <translation>Shopeeはこのpartner idを認識しません。Shopee Open Platformのコンソールからもう一度コピーしてください。</translation>
        </message>
        <message>
            <source>Enter partner id, partner key and shop id of this store; both ids are numbers.</source>
            <translation>この店舗のpartner id、partner key、shop idを入力してください。idはどちらも数字です。</translation>
        </message>
        <message>
            <source>Enter the redirect address first: its domain must be the one declared for your application.</source>
            <translation>先にリダイレクト先を入力してください。ドメインはアプリケーションに登録したものと同じでなければなりません。</translation>
        </message>
        <message>
            <source>That holds no code; copy the whole address the browser ended on after you allowed the access.</source>
            <translation>コードが含まれていません。許可した後にブラウザーが最後に開いたアドレス全体をコピーしてください。</translation>
        </message>
        <message>
            <source>Another shop than this one was signed in; sign in with the account of the shop, or correct the shop id.</source>
            <translation>別の店舗でサインインされました。この店舗のアカウントでサインインするか、shop idを修正してください。</translation>
        </message>
        <message>
            <source>The sign-in does not belong to this shop id. Check the shop id, then sign in again.</source>
            <translation>このサインインはこのshop idのものではありません。shop idを確認して再度サインインしてください。</translation>
        </message>
        <message>
            <source>The time the seller allowed the access for is over. Sign in again with the main account.</source>
            <translation>販売者が許可した期間が終わりました。メインアカウントで再度サインインしてください。</translation>
        </message>
        <message>
            <source>This shop is not linked to your application. Sign in with the main account of the shop.</source>
            <translation>この店舗はアプリケーションに関連付けられていません。店舗のメインアカウントでサインインしてください。</translation>
        </message>
        <message>
            <source>Shopee has banned this shop. Look into its Seller Centre.</source>
            <translation>Shopeeがこの店舗を停止しました。セラーセンターを確認してください。</translation>
        </message>
        <message>
            <source>The calls of this day are used up at Shopee; it goes on by itself after midnight of its day (UTC+8).</source>
            <translation>本日のShopeeの呼び出し回数を使い切りました。プラットフォームの日付（UTC+8）が変わると自動的に再開します。</translation>
        </message>
        <message>
            <source>Shopee keeps no read flag here; nothing was changed.</source>
            <translation>ここではShopeeに既読の印がなく、何も変更されませんでした。</translation>
        </message>
        <message>
            <source>This case is not here any more: reload the list.</source>
            <translation>この案件はもうありません。一覧を読み直してください。</translation>
        </message>
        <message>
            <source>The case is closed: the platform takes nothing more in it.</source>
            <translation>案件は終了しています。これ以上の操作は受け付けられません。</translation>
        </message>
        <message>
            <source>The platform does not offer this step now: read the case again.</source>
            <translation>今はこの手続きができません。案件を読み直してください。</translation>
        </message>
        <message>
            <source>The platform takes no words with this step: leave the text empty.</source>
            <translation>この手続きに文面は付けられません。空にしてください。</translation>
        </message>
        <message>
            <source>Write what you want to say before it is sent.</source>
            <translation>送信前に内容を書いてください。</translation>
        </message>
        <message>
            <source>The text is longer than the platform takes here: shorten it.</source>
            <translation>文面がここで受け付けられる長さを超えています。短くしてください。</translation>
        </message>
        <message>
            <source>Add at least one file: this step hands in evidence.</source>
            <translation>少なくとも1つファイルを追加してください。証拠を提出する手続きです。</translation>
        </message>
        <message>
            <source>The platform takes no files with this step: remove them.</source>
            <translation>この手続きにファイルは付けられません。外してください。</translation>
        </message>
        <message>
            <source>The platform takes fewer files here: remove some.</source>
            <translation>ファイルが多すぎます。いくつか外してください。</translation>
        </message>
        <message>
            <source>The platform does not take this kind of file here: hand it in as another kind.</source>
            <translation>この種類のファイルは受け付けられません。別の形式で提出してください。</translation>
        </message>
        <message>
            <source>A file is larger than the platform takes: make it smaller.</source>
            <translation>ファイルが大きすぎます。小さくしてください。</translation>
        </message>
        <message>
            <source>This step takes no amount: leave it empty.</source>
            <translation>この手続きに金額は不要です。空にしてください。</translation>
        </message>
        <message>
            <source>Enter the amount, more than nothing.</source>
            <translation>0より大きい金額を入力してください。</translation>
        </message>
        <message>
            <source>The amount has to be in the currency of the order.</source>
            <translation>金額は注文の通貨で入力してください。</translation>
        </message>
        <message>
            <source>That is more than can be given back: the most stands above.</source>
            <translation>返金できる額を超えています。上限は上に示されています。</translation>
        </message>
        <message>
            <source>Enter the carrier and the tracking number.</source>
            <translation>運送会社と追跡番号を入力してください。</translation>
        </message>
        <message>
            <source>Choose one of what the platform offers.</source>
            <translation>プラットフォームの選択肢から選んでください。</translation>
        </message>
        <message>
            <source>The same was asked in this case already, or is on its way: look into the outbox before it goes a second time.</source>
            <translation>この案件では同じ操作を済ませたか送信中です。もう一度行う前に送信トレイを見てください。</translation>
        </message>
        <message>
            <source>The store is not ready to answer yet: settle what is open first.</source>
            <translation>店舗はまだ回答できません。未解決の項目を先に片付けてください。</translation>
        </message>
        <message>
            <source>This ticket is not here any more: reload the list.</source>
            <translation>このチケットはもうありません。一覧を更新してください。</translation>
        </message>
        <message>
            <source>The ticket is solved: open it again first.</source>
            <translation>チケットは解決済みです。先に開き直してください。</translation>
        </message>
        <message>
            <source>This appeal is not here any more: reload the list.</source>
            <translation>この申立てはもうありません。一覧を更新してください。</translation>
        </message>
        <message>
            <source>Only a notice of the platform can be appealed against: choose it among the platform notices, or begin the appeal by hand.</source>
            <translation>異議を申し立てられるのはプラットフォームの通知だけです。通知から選ぶか、手動で開始してください。</translation>
        </message>
        <message>
            <source>This time cannot be: enter when it was, not a time to come.</source>
            <translation>この時刻は使えません。未来ではなく、実際の時刻を入力してください。</translation>
        </message>
        <message>
            <source>There is an appeal about this notification already: go on there.</source>
            <translation>この通知への異議申立てはすでにあります。そちらで続けてください。</translation>
        </message>
        <message>
            <source>Choose a reason of the list.</source>
            <translation>一覧から理由を選んでください。</translation>
        </message>
        <message>
            <source>This is too long or nothing that is typed in: add it as a file.</source>
            <translation>長すぎるか、入力する項目ではありません。ファイルとして追加してください。</translation>
        </message>
        <message>
            <source>The appeal was handed in already: what went off no longer changes. After a refusal, write the next attempt.</source>
            <translation>申立ては提出済みです。送った内容は変えられません。却下された場合は次の申立てを書いてください。</translation>
        </message>
        <message>
            <source>The appeal is not ready yet: what is needed first stands under “Still to be done”.</source>
            <translation>申立てはまだ準備できていません。必要なことは「残っている作業」にあります。</translation>
        </message>
        <message>
            <source>The appeal has gone on meanwhile: this step is no longer possible.</source>
            <translation>申立ての状態が変わりました。この操作はもうできません。</translation>
        </message>
        <message>
            <source>This enquiry is not here any more: reload the list.</source>
            <translation>この問い合わせはもうありません。一覧を更新してください。</translation>
        </message>
        <message>
            <source>There is an enquiry about this notification already: add a follow-up there, a second one lengthens the wait.</source>
            <translation>この通知への問い合わせはすでにあります。そちらに追記してください。二重に送ると待ち時間が延びます。</translation>
        </message>
        <message>
            <source>The enquiry is closed: note what was said since to open it again.</source>
            <translation>問い合わせは終了しています。その後のやり取りを記録すると再開します。</translation>
        </message>
        <message>
            <source>The enquiry has not been sent yet: note that it was first.</source>
            <translation>まだ送信されていません。先に送信済みと記録してください。</translation>
        </message>
        <message>
            <source>Write what was said.</source>
            <translation>やり取りの内容を書いてください。</translation>
        </message>
        <message>
            <source>This time lies in the future: correct it.</source>
            <translation>この時刻は未来です。直してください。</translation>
        </message>
        <message>
            <source>The enquiry has gone on meanwhile: this step is no longer possible.</source>
            <translation>問い合わせの状態が変わりました。この操作はもうできません。</translation>
        </message>
        <message>
            <source>This is a public address of the platform: no appeal is read there, and it may do harm. Hand it in under its notification.</source>
            <translation>これはプラットフォームの公開アドレスです。申立ては読まれず、逆効果になりえます。通知の下で提出してください。</translation>
        </message>
        <message>
            <source>Give the enquiry a subject before it is sent.</source>
            <translation>送信の前に件名を付けてください。</translation>
        </message>
        <message>
            <source>Write what the enquiry is about before it is sent.</source>
            <translation>送信の前に内容を書いてください。</translation>
        </message>
        <message>
            <source>The site does not read this language: write it in one of those that are named there.</source>
            <translation>このサイトはこの言語を受け付けません。示された言語で書いてください。</translation>
        </message>
        <message>
            <source>The site calls back numbers of its own country only: correct the number.</source>
            <translation>このサイトは国内番号にのみ折り返します。番号を直してください。</translation>
        </message>
        <message>
            <source>Say where the file comes from: without an origin it proves little.</source>
            <translation>ファイルの出所を書いてください。出所がないと証拠として弱くなります。</translation>
        </message>
        <message>
            <source>Enter the date that stands on the document; it cannot lie in the future.</source>
            <translation>書類の日付を入力してください。未来の日付は使えません。</translation>
        </message>
        <message>
            <source>The document is older than the platform takes: get a newer one.</source>
            <translation>書類が古すぎてプラットフォームは受け付けません。新しいものを用意してください。</translation>
        </message>
        <message>
            <source>The file is larger than 32 MB: make it smaller, no platform takes it like this.</source>
            <translation>ファイルが 32 MB を超えています。小さくしてください。このままではどのプラットフォームも受け付けません。</translation>
        </message>
        <message>
            <source>This file is there already.</source>
            <translation>このファイルはすでにあります。</translation>
        </message>
        <message>
            <source>The appeal was handed in already: its files no longer change.</source>
            <translation>申立ては提出済みです。ファイルはもう変更できません。</translation>
        </message>
        <message>
            <source>This is not the file that was added any more: bring it back from a backup.</source>
            <translation>追加したときのファイルではなくなっています。バックアップから戻してください。</translation>
        </message>
        <message>
            <source>This file is not here any more: reload the list.</source>
            <translation>このファイルはもうありません。一覧を更新してください。</translation>
        </message>
        <message>
            <source>What the file is for is not here any more: reload the list.</source>
            <translation>ファイルの対象がもうありません。一覧を更新してください。</translation>
        </message>
        <message>
            <source>The file went away while it was added: add it again.</source>
            <translation>追加中にファイルがなくなりました。もう一度追加してください。</translation>
        </message>
        <message>
            <source>You may not send in spite of the check: change the text, or ask somebody who has the right (settings, outgoing check).</source>
            <translation>チェックに反して送信する権限がありません。文面を直すか、権限のある人に頼んでください（設定、送信チェック）。</translation>
        </message>
        <message>
            <source>The signature does not belong to this rule pack. Get the pack and its .sig file anew; the rules in use stay.</source>
            <translation>署名がこのルールパックと一致しません。パックと .sig ファイルを入手し直してください。使用中の規則はそのままです。</translation>
        </message>
        <message>
            <source>This rule pack is not newer than the one in force: nothing was changed.</source>
            <translation>このルールパックは使用中のものより新しくありません。何も変更していません。</translation>
        </message>
        <message>
            <source>This is no rule pack that can be used: get the file anew from where it came from.</source>
            <translation>使えるルールパックではありません。入手元からもう一度取得してください。</translation>
        </message>
        <message>
            <source>Nobody gives the second name under a reply of their own: ask somebody else.</source>
            <translation>自分の返信を自分で承認することはできません。ほかの人に頼んでください。</translation>
        </message>
        <message>
            <source>This person may not give the second name: choose one of the approvers, or change the settings.</source>
            <translation>この人は承認できません。承認者を選ぶか、設定を変えてください。</translation>
        </message>
        <message>
            <source>This reply waits for nobody&apos;s word any more: see the list.</source>
            <translation>この返信はもう承認待ちではありません。一覧を確認してください。</translation>
        </message>
        <message>
            <source>This rule has not proven itself yet: try it on stored messages and in shadow, or let somebody answer for it by name and reason.</source>
            <translation>このルールはまだ実証されていません：保存済みメッセージとシャドーで試すか、責任者が名前と理由を記入してください。</translation>
        </message>
        <message>
            <source>Somebody saved the rules meanwhile: reload them, then make your change again.</source>
            <translation>その間に他の人がルールを保存しました：読み込み直してから変更してください。</translation>
        </message>
        <message>
            <source>There is no such rule in what is saved: save it first.</source>
            <translation>保存された中にこのルールはありません：先に保存してください。</translation>
        </message>
        <message>
            <source>The dry run was stopped.</source>
            <translation>試行を停止しました。</translation>
        </message>
        <message>
            <source>This platform forbids automatic replies, or counts them against the account: reply yourself, or use templates.</source>
            <translation>このプラットフォームは自動返信を禁止しているか、アカウントに不利に扱います：自分で返信するか、テンプレートを使ってください。</translation>
        </message>
        <message>
            <source>This store only shows messages: allow replies for it first.</source>
            <translation>このストアは表示のみです：先に返信を許可してください。</translation>
        </message>
        <message>
            <source>The time zone of the calendar is unknown: write it like America/Mexico_City.</source>
            <translation>カレンダーのタイムゾーンが不明です。America/Mexico_City のように入力してください。</translation>
        </message>
        <message>
            <source>Working hours of the calendar overlap or end before they begin: correct them.</source>
            <translation>カレンダーの勤務時間が重なっているか、終了が開始より前です。修正してください。</translation>
        </message>
        <message>
            <source>The calendar has no working time in a normal week: give at least one day its hours.</source>
            <translation>通常の週に勤務時間がありません。少なくとも 1 日の時間を入力してください。</translation>
        </message>
        <message>
            <source>A campaign ends before it begins or lasts longer than a year: correct its days.</source>
            <translation>キャンペーンの終了が開始より前か、1 年を超えています。日付を修正してください。</translation>
        </message>
        <message>
            <source>No public holidays are known for this country: enter the days or import an .ics file.</source>
            <translation>この国の祝日データがありません。日付を入力するか .ics ファイルを読み込んでください。</translation>
        </message>
        <message>
            <source>Two deadlines apply to the same conversations: change or remove one of them.</source>
            <translation>同じ会話に二つの期限が当てはまります。どちらかを変更または削除してください。</translation>
        </message>
        <message>
            <source>Two calendars have the same name: give one of them another.</source>
            <translation>同じ名前のカレンダーが二つあります。一方の名前を変えてください。</translation>
        </message>
        <message>
            <source>At most 500 deadlines can be kept: remove some.</source>
            <translation>期限は 500 件まで保存できます。いくつか削除してください。</translation>
        </message>
        <message>
            <source>No clock runs or ran in this conversation: there is no deadline to prove.</source>
            <translation>この会話では時計が動いていません。証明する期限はありません。</translation>
        </message>
        <message>
            <source>A deadline names a calendar that does not exist: choose another one.</source>
            <translation>期限が存在しないカレンダーを指しています。別のものを選んでください。</translation>
        </message>
        <message>
            <source>The deadlines hold a figure that cannot be used: correct the one you changed last.</source>
            <translation>期限に使えない値があります。最後に変更したものを修正してください。</translation>
        </message>
        <message>
            <source>This calendar file is larger than 4 MB: export only the holidays and try again.</source>
            <translation>カレンダーファイルが 4 MB を超えています。祝日だけを書き出してやり直してください。</translation>
        </message>
        <message>
            <source>This file is no calendar (.ics): export the holidays as iCalendar and try again.</source>
            <translation>このファイルはカレンダー (.ics) ではありません。祝日を iCalendar で書き出してやり直してください。</translation>
        </message>
        <message>
            <source>This calendar holds no whole day of this year or the next: choose a file with public holidays.</source>
            <translation>このカレンダーには今年と来年の終日の予定がありません。祝日のファイルを選んでください。</translation>
        </message>
        <message>
            <source>The calendar file cannot be read: choose another one.</source>
            <translation>カレンダーファイルを読めません。別のものを選んでください。</translation>
        </message>
        <message>
            <source>Give the channel a name of 1 to 60 characters.</source>
            <translation>チャネルに 1〜60 文字の名前を付けてください。</translation>
        </message>
        <message>
            <source>Name 1 to 20 receivers: mail addresses, or phone numbers with their country, separated by commas.</source>
            <translation>受信者を 1〜20 件、カンマ区切りで入力してください(メールアドレス、または国番号付きの電話番号)。</translation>
        </message>
        <message>
            <source>Give the mail server, its port and the address alerts are sent from.</source>
            <translation>メールサーバー、ポート、差出人アドレスを入力してください。</translation>
        </message>
        <message>
            <source>Give the address that the robot, the gateway or the webhook told you.</source>
            <translation>ロボット、ゲートウェイ、Webhook が示したアドレスを入力してください。</translation>
        </message>
        <message>
            <source>This channel is gone: open the page again.</source>
            <translation>このチャネルはもうありません。ページを開き直してください。</translation>
        </message>
        <message>
            <source>Mail cannot be sent from here: restart the program.</source>
            <translation>ここからはメールを送れません。プログラムを再起動してください。</translation>
        </message>
        <message>
            <source>The address must begin with https:// (http:// only for this computer) and hold no user name.</source>
            <translation>アドレスは https:// で始め(http:// はこのコンピューターのみ)、ユーザー名を含めないでください。</translation>
        </message>
        <message>
            <source>The address lies in a private network: give a public one, or say that the own network is meant.</source>
            <translation>アドレスがプライベートネットワーク内です。公開アドレスにするか、社内ネットワークであることを指定してください。</translation>
        </message>
        <message>
            <source>Warnings are whole percents from 1 to 100, in order and each once: correct them.</source>
            <translation>警告は 1〜100 の整数パーセントで、昇順かつ重複なしにしてください。</translation>
        </message>
        <message>
            <source>A colleague comes before the lead: correct the two figures.</source>
            <translation>同僚への引き継ぎは責任者より先にしてください。</translation>
        </message>
        <message>
            <source>The daily round needs a time of the day between 00:00 and 23:59.</source>
            <translation>毎日の巡回には 00:00〜23:59 の時刻が必要です。</translation>
        </message>
        <message>
            <source>This line is ticked already.</source>
            <translation>この行はすでにチェック済みです。</translation>
        </message>
        <message>
            <source>At most 20 contacts can be kept: remove some.</source>
            <translation>連絡先は 20 件までです。いくつか削除してください。</translation>
        </message>
        <message>
            <source>A contact needs a name and a number or address on one line, like Support: +86 10 1234.</source>
            <translation>連絡先は 1 行に名前と番号または宛先が必要です(例 Support: +86 10 1234)。</translation>
        </message>
        <message>
            <source>The notice for buyers may have at most 2,000 characters: shorten it.</source>
            <translation>お客様へのお知らせは 2,000 文字までです。短くしてください。</translation>
        </message>
        <message>
            <source>The proof could not be written there: choose another folder.</source>
            <translation>そこには証明を書き込めません。別のフォルダーを選んでください。</translation>
        </message>
        <message>
            <source>The report could not be written: check the rights of the workspace&apos;s folder and the disk.</source>
            <translation>レポートを書き込めません。ワークスペースのフォルダーの権限とディスクを確認してください。</translation>
        </message>
        <message>
            <source>The channel takes no more messages for a while. Try again in some minutes.</source>
            <translation>チャネルは今これ以上受け付けません。数分後にやり直してください。</translation>
        </message>
        <message>
            <source>The other side answers with errors. Try again later, or look whether it works.</source>
            <translation>相手のサーバーがエラーを返しています。後でやり直すか、動作を確認してください。</translation>
        </message>
        <message>
            <source>The other side refused the alert. Check address, secret and keyword of the channel.</source>
            <translation>相手が通知を拒否しました。チャネルのアドレス、シークレット、キーワードを確認してください。</translation>
        </message>
        <message>
            <source>One of the files cannot be opened: save it anew and hand in that one.</source>
            <translation>開けないファイルがあります。保存し直したものを提出してください。</translation>
        </message>
        <message>
            <source>The passphrase is too short: use 8 characters or more.</source>
            <translation>パスフレーズが短すぎます。8 文字以上にしてください。</translation>
        </message>
        <message>
            <source>Clearing was stopped; what was taken out until then is fetched again.</source>
            <translation>消去を停止しました。それまでに消した分はもう一度取得されます。</translation>
        </message>
        <message>
            <source>A store cannot be read just now, so nothing was cleared: see the page of stores which one, and mend its connection first.</source>
            <translation>読み込めないストアがあるため、何も消去していません。ストアのページでどれかを確認し、先に接続を直してください。</translation>
        </message>
        <message>
            <source>This conversation is not here any more: reload the list.</source>
            <translation>この会話はもうありません。一覧を読み直してください。</translation>
        </message>
        <message>
            <source>This store is not here any more: reload the list of stores.</source>
            <translation>このストアはもうありません。ストアの一覧を読み直してください。</translation>
        </message>
        <message>
            <source>This is not here any more: reload the list.</source>
            <translation>これはもうありません。一覧を読み直してください。</translation>
        </message>
        <message>
            <source>This reply is not in the outbox any more: reload the outbox.</source>
            <translation>この返信はもう送信トレイにありません。送信トレイを読み直してください。</translation>
        </message>
        <message>
            <source>This reply has gone on meanwhile and cannot be changed like this any more: reload the outbox.</source>
            <translation>この返信の状態が変わり、この変更はもうできません。送信トレイを読み直してください。</translation>
        </message>
        <message>
            <source>The hold of this reply is over already: see the outbox.</source>
            <translation>この返信の保留はもう終わっています。送信トレイを確認してください。</translation>
        </message>
        <message>
            <source>This reply is being sent or may have arrived: look at the platform&apos;s page, then say in the outbox whether it was sent.</source>
            <translation>この返信は送信中か、すでに届いている可能性があります。プラットフォームのページを確認し、送信されたかどうかを送信トレイで指定してください。</translation>
        </message>
        <message>
            <source>There is nothing to try again with this reply: see the outbox.</source>
            <translation>この返信に再試行は必要ありません。送信トレイを確認してください。</translation>
        </message>
        <message>
            <source>There is nothing to decide about this reply any more: see the outbox.</source>
            <translation>この返信について判断することはもうありません。送信トレイを確認してください。</translation>
        </message>
        <message>
            <source>This reply leaves in a moment: take it back first, then choose a time.</source>
            <translation>この返信はまもなく送信されます。先に取り消してから時刻を選んでください。</translation>
        </message>
        <message>
            <source>Say why it may not leave: its author reads that.</source>
            <translation>送信できない理由を書いてください。書いた人が読みます。</translation>
        </message>
        <message>
            <source>The file cannot be read: choose it again.</source>
            <translation>ファイルを読み取れません。選び直してください。</translation>
        </message>
        <message>
            <source>The file is larger than 16 MB: it is no template file.</source>
            <translation>ファイルが 16 MB を超えています。テンプレートファイルではありません。</translation>
        </message>
        <message>
            <source>There is a file of that name already, and it was left as it is: choose another name.</source>
            <translation>同じ名前のファイルがすでにあり、そのまま残しました。別の名前を選んでください。</translation>
        </message>
        <message>
            <source>The disk is full: free some space, then try again.</source>
            <translation>ディスクに空きがありません。空き容量を増やしてからやり直してください。</translation>
        </message>
        <message>
            <source>The file could not be written: check the disk and the rights of the folder.</source>
            <translation>ファイルを書き込めません。ディスクとフォルダーの権限を確認してください。</translation>
        </message>
        <message>
            <source>A file cannot be read: choose it again.</source>
            <translation>読み取れないファイルがあります。選び直してください。</translation>
        </message>
        <message>
            <source>There is no such file in this message.</source>
            <translation>このメッセージにそのファイルはありません。</translation>
        </message>
        <message>
            <source>The platform does not say where this file lies, or holds it back as unsafe: open the conversation on its own page.</source>
            <translation>プラットフォームがファイルの場所を示さないか、安全でないとして止めています。プラットフォームのページで会話を開いてください。</translation>
        </message>
        <message>
            <source>The file is larger than this program loads: open the conversation on the platform&apos;s own page.</source>
            <translation>ファイルが大きすぎてここでは読み込めません。プラットフォームのページで会話を開いてください。</translation>
        </message>
        <message>
            <source>The platform handed out no usable file: try again later, or look at it on the platform&apos;s own page.</source>
            <translation>使えるファイルを取得できませんでした。後で再試行するか、プラットフォームのページで確認してください。</translation>
        </message>
        <message>
            <source>Files cannot be sent from here: remove them.</source>
            <translation>ここからファイルは送れません。外してください。</translation>
        </message>
        <message>
            <source>This file does not lie at the platform itself, so it is not loaded: open the conversation on the platform&apos;s own page.</source>
            <translation>このファイルはプラットフォーム自体にないため読み込みません。プラットフォームのページで会話を開いてください。</translation>
        </message>
        <message>
            <source>The platform points elsewhere instead of handing the file out: open the conversation on its own page.</source>
            <translation>プラットフォームがファイルを渡さず別の場所を示しました。プラットフォームのページで会話を開いてください。</translation>
        </message>
        <message>
            <source>This file is no longer where the message came from, and no copy is kept here.</source>
            <translation>このファイルは元の場所にもうなく、ここにも控えがありません。</translation>
        </message>
        <message>
            <source>This platform hands out no files: open the conversation on its own page.</source>
            <translation>このプラットフォームからはファイルを取得できません。プラットフォームのページで会話を開いてください。</translation>
        </message>
        <message>
            <source>A file changed while it was read: attach it again once it is saved.</source>
            <translation>読み取り中にファイルが変わりました。保存してから添付し直してください。</translation>
        </message>
        <message>
            <source>An attached file is no longer in the workspace, so nothing was sent: take the reply back and attach the file again.</source>
            <translation>添付ファイルがワークスペースにないため、送信していません。返信を取り消し、添付し直してください。</translation>
        </message>
        <message>
            <source>An attached file is damaged in the workspace, so nothing was sent: take the reply back and attach the file again.</source>
            <translation>ワークスペースの添付ファイルが壊れているため、送信していません。返信を取り消し、添付し直してください。</translation>
        </message>
        <message>
            <source>Only files can be attached: choose a file.</source>
            <translation>添付できるのはファイルだけです。ファイルを選んでください。</translation>
        </message>
        <message>
            <source>One conversation takes 1 to 3 automatic replies in a period.</source>
            <translation>1 つの会話への自動返信は、期間内に 1～3 件で指定してください。</translation>
        </message>
        <message>
            <source>The period is 1 to 720 hours.</source>
            <translation>期間は 1～720 時間で指定してください。</translation>
        </message>
        <message>
            <source>A store takes 1 to 1,000 automatic replies an hour.</source>
            <translation>1 つのストアの自動返信は、1 時間に 1～1,000 件で指定してください。</translation>
        </message>
        <message>
            <source>The platform has closed this conversation for sellers: nothing can be sent in it now.</source>
            <translation>プラットフォームがこの会話を販売者に対して終了しました。今は何も送信できません。</translation>
        </message>
        <message>
            <source>This question has its reply already: a question takes one.</source>
            <translation>この質問には返信済みです。質問への返信は 1 回だけです。</translation>
        </message>
        <message>
            <source>The application has no grant for Shopee&apos;s chat: ask your account manager for it, and reply in the Seller Centre until then.</source>
            <translation>アプリケーションにShopeeのチャット権限がありません。アカウントマネージャーに申請し、それまではセラーセンターで返信してください。</translation>
        </message>
        <message>
            <source>This kind of conversation cannot be replied to from here: use the platform&apos;s own page.</source>
            <translation>この種類の会話にはここから返信できません。プラットフォームのページをお使いください。</translation>
        </message>
        <message>
            <source>This store has no connection that could send: reply on the platform&apos;s own page.</source>
            <translation>このストアには送信できる接続がありません。プラットフォームのページで返信してください。</translation>
        </message>
        <message>
            <source>That time has passed: choose a later one, or send now.</source>
            <translation>その時刻は過ぎています。後の時刻を選ぶか、今すぐ送信してください。</translation>
        </message>
        <message>
            <source>That time lies more than a year ahead: choose an earlier one.</source>
            <translation>その時刻は 1 年以上先です。もっと早い時刻を選んでください。</translation>
        </message>
        <message>
            <source>This program works with its own rule packs alone: none can be imported.</source>
            <translation>このプログラムは内蔵のルールパックだけを使います。ほかのパックは読み込めません。</translation>
        </message>
        <message>
            <source>This rule pack needs a word list that no pack has: get the packs anew from where they came from.</source>
            <translation>このルールパックに必要な単語リストがどのパックにもありません。入手元からパックを入手し直してください。</translation>
        </message>
        <message>
            <source>A rule of this pack cannot be used: get the pack anew from where it came from.</source>
            <translation>このパックに使えないルールがあります。入手元からパックを入手し直してください。</translation>
        </message>
        <message>
            <source>The check was stopped.</source>
            <translation>点検を停止しました。</translation>
        </message>
        <message>
            <source>The folder cannot be made there: choose another place.</source>
            <translation>そこにフォルダーを作れません。別の場所を選んでください。</translation>
        </message>
        <message>
            <source>Name the file to write.</source>
            <translation>書き込むファイルの名前を指定してください。</translation>
        </message>
        <message>
            <source>This place lies inside the workspace, which is the program&apos;s own: choose another folder.</source>
            <translation>この場所はプログラム専用のワークスペース内です。別のフォルダーを選んでください。</translation>
        </message>
        <message>
            <source>A file of this name exists already and is no earlier export: choose another name.</source>
            <translation>同じ名前のファイルがすでにあり、以前の書き出しではありません。別の名前を選んでください。</translation>
        </message>
        <message>
            <source>This file cannot be opened, so it cannot be handed in: save it anew and add that one.</source>
            <translation>このファイルは開けないため提出できません。保存し直したものを追加してください。</translation>
        </message>
        <message>
            <source>The export was stopped.</source>
            <translation>エクスポートを停止しました。</translation>
        </message>
        <message>
            <source>The original of this message was not kept: it came with an import.</source>
            <translation>このメッセージの原文は残っていません。インポートされたものです。</translation>
        </message>
        <message>
            <source>Choose from 0 to 30 seconds.</source>
            <translation>0～30 秒の範囲で選んでください。</translation>
        </message>
        <message>
            <source>A saved setting cannot be read: open its page and save it anew.</source>
            <translation>保存した設定を読み取れません。そのページを開いて保存し直してください。</translation>
        </message>
        <message>
            <source>This template is not here any more: reload the list.</source>
            <translation>このテンプレートはもうありません。一覧を読み直してください。</translation>
        </message>
        <message>
            <source>A template needs a title of 1 to 120 characters.</source>
            <translation>テンプレートのタイトルは 1～120 文字で入力してください。</translation>
        </message>
        <message>
            <source>The template has no wording: write at least one.</source>
            <translation>テンプレートに文面がありません。少なくとも 1 つ書いてください。</translation>
        </message>
        <message>
            <source>Every wording needs a language: choose one.</source>
            <translation>どの文面にも言語が必要です。選んでください。</translation>
        </message>
        <message>
            <source>There are two wordings for the same language and marketplace: keep one.</source>
            <translation>同じ言語とプラットフォームの文面が 2 つあります。1 つだけ残してください。</translation>
        </message>
        <message>
            <source>A wording is empty: write it, or take it out.</source>
            <translation>空の文面があります。書くか、削除してください。</translation>
        </message>
        <message>
            <source>A wording is longer than 20,000 bytes: shorten it.</source>
            <translation>20,000 バイトを超える文面があります。短くしてください。</translation>
        </message>
        <message>
            <source>A shortcut has at most 40 characters without spaces and slashes.</source>
            <translation>ショートカットは 40 文字以内で、空白とスラッシュは使えません。</translation>
        </message>
        <message>
            <source>This shortcut belongs to another template already: choose another one.</source>
            <translation>このショートカットは別のテンプレートで使われています。別のものを選んでください。</translation>
        </message>
        <message>
            <source>The file is empty: it needs a first line with column names.</source>
            <translation>ファイルが空です。1 行目に列名が必要です。</translation>
        </message>
        <message>
            <source>A column is missing in the first line of the file: id, title, language and body are needed.</source>
            <translation>ファイルの 1 行目に列が足りません。id、title、language、body が必要です。</translation>
        </message>
        <message>
            <source>This version of the rules is not here: see the list of versions.</source>
            <translation>このバージョンのルールはありません。バージョンの一覧を確認してください。</translation>
        </message>
        <message>
            <source>The end of the dry run lies before its beginning: choose another period.</source>
            <translation>試行の終わりが始まりより前です。別の期間を選んでください。</translation>
        </message>
        <message>
            <source>A store of yours is called “sample”: rename or remove it to look at the sample data.</source>
            <translation>「sample」という名前のストアがあります。サンプルデータを見るには、名前を変えるか削除してください。</translation>
        </message>
        <message>
            <source>The sample data was not added.</source>
            <translation>サンプルデータは追加されませんでした。</translation>
        </message>
        <message>
            <source>This version cannot connect this marketplace yet: its messages can only be imported.</source>
            <translation>このバージョンはこのプラットフォームにまだ接続できません。メッセージはインポートのみ可能です。</translation>
        </message>
        <message>
            <source>This version cannot reach this marketplace yet: use its own page.</source>
            <translation>このバージョンはこのプラットフォームにまだ対応していません。プラットフォームのページをお使いください。</translation>
        </message>
        <message>
            <source>This build does not encrypt its database and takes only sandbox stores: install a build with SQLCipher.</source>
            <translation>このビルドはデータベースを暗号化しないため、サンドボックスのストアしか使えません。SQLCipher 対応のビルドをインストールしてください。</translation>
        </message>
        <message>
            <source>This time zone is not known: choose one like America/Los_Angeles.</source>
            <translation>このタイムゾーンは不明です。America/Los_Angeles のように選んでください。</translation>
        </message>
        <message>
            <source>Sample data only shows: nothing of it can be sent.</source>
            <translation>サンプルデータは表示専用です。送信はできません。</translation>
        </message>
        <message>
            <source>A store stays with its marketplace: add a new store for another one.</source>
            <translation>ストアのプラットフォームは変更できません。別のプラットフォームには新しいストアを追加してください。</translation>
        </message>
        <message>
            <source>No store is connected: add one, then try again.</source>
            <translation>接続されたストアがありません。追加してからやり直してください。</translation>
        </message>
        <message>
            <source>A store of this id exists already: choose another id.</source>
            <translation>同じ ID のストアがすでにあります。別の ID を選んでください。</translation>
        </message>
        <message>
            <source>This store only shows messages: nothing is written to the platform.</source>
            <translation>このストアは表示のみです。プラットフォームには何も書き込みません。</translation>
        </message>
        <message>
            <source>This store was only imported: add it with a store file of the same id to connect it.</source>
            <translation>このストアはインポートされただけです。接続するには、同じ ID のストアファイルで追加してください。</translation>
        </message>
        <message>
            <source>The ticket has gone on meanwhile: this step is no longer possible.</source>
            <translation>チケットの状態が変わりました。この操作はもうできません。</translation>
        </message>
        <message>
            <source>The checklist has open items: tick them before the ticket counts as solved.</source>
            <translation>チェックリストに未完了の項目があります。チケットを解決済みにする前にチェックしてください。</translation>
        </message>
        <message>
            <source>Say why it goes to somebody above: they need it to decide.</source>
            <translation>上に回す理由を書いてください。判断に必要です。</translation>
        </message>
        <message>
            <source>Choose who it goes to.</source>
            <translation>だれに回すかを選んでください。</translation>
        </message>
        <message>
            <source>Give the ticket a title.</source>
            <translation>チケットにタイトルを付けてください。</translation>
        </message>
        <message>
            <source>The checklist has no such item any more: reload the ticket.</source>
            <translation>チェックリストにこの項目はもうありません。チケットを読み直してください。</translation>
        </message>
        <message>
            <source>Write what is to be done.</source>
            <translation>何をするかを書いてください。</translation>
        </message>
        <message>
            <source>What the ticket is about is no longer there: reload the list.</source>
            <translation>チケットの対象はもうありません。一覧を読み直してください。</translation>
        </message>
        <message>
            <source>There is no such kind of ticket any more: choose one of the list.</source>
            <translation>この種別のチケットはもうありません。一覧から選んでください。</translation>
        </message>
        <message>
            <source>Write something to note.</source>
            <translation>メモの内容を書いてください。</translation>
        </message>
        <message>
            <source>A tag needs a name: give 1 to 60 characters.</source>
            <translation>タグには名前が必要です。1～60 文字で入力してください。</translation>
        </message>
        <message>
            <source>A tag has 1 to 60 characters, no comma or line break, and no space at its ends: choose another name.</source>
            <translation>タグ名は 1～60 文字で、カンマ、改行、前後の空白は使えません。別の名前にしてください。</translation>
        </message>
        <message>
            <source>A colour is written as #RRGGBB.</source>
            <translation>色は #RRGGBB の形で書いてください。</translation>
        </message>
        <message>
            <source>This tag is not here any more: reload the list.</source>
            <translation>このタグはもうありません。一覧を読み直してください。</translation>
        </message>
        <message>
            <source>A tag of this name exists already: merge the two instead.</source>
            <translation>同じ名前のタグがすでにあります。2 つを統合してください。</translation>
        </message>
        <message>
            <source>Select at least two conversations of one store to merge them.</source>
            <translation>統合するには、同じストアの会話を 2 つ以上選んでください。</translation>
        </message>
        <message>
            <source>Say why no reply is needed: the reason is kept with your name.</source>
            <translation>返信が不要な理由を書いてください。名前とともに保存されます。</translation>
        </message>
        <message>
            <source>That time has passed: choose a later one.</source>
            <translation>その時刻は過ぎています。後の時刻を選んでください。</translation>
        </message>
        <message>
            <source>A person needs an id and a name.</source>
            <translation>担当者には ID と名前が必要です。</translation>
        </message>
        <message>
            <source>A person needs an id, for example li.wen.</source>
            <translation>担当者には ID が必要です（例：li.wen）。</translation>
        </message>
        <message>
            <source>A saved view needs a name.</source>
            <translation>保存するビューには名前が必要です。</translation>
        </message>
        <message>
            <source>This action cannot be taken back by this version: update the program.</source>
            <translation>このバージョンではこの操作を取り消せません。プログラムを更新してください。</translation>
        </message>
        <message>
            <source>This step cannot be taken back: its record is unreadable.</source>
            <translation>この操作は取り消せません。記録を読み取れません。</translation>
        </message>
        <message>
            <source>The conversations have been merged or split again since: take the later step back first.</source>
            <translation>その後、会話が再び統合または分割されました。先に後の操作を取り消してください。</translation>
        </message>
        <message>
            <source>This step has been taken back already.</source>
            <translation>この操作はすでに取り消されています。</translation>
        </message>
        <message>
            <source>Only two different conversations of one store can be merged.</source>
            <translation>統合できるのは、同じストアの異なる 2 つの会話だけです。</translation>
        </message>
        <message>
            <source>One of these conversations has been merged into another already: reload the list.</source>
            <translation>すでに別の会話に統合されたものがあります。一覧を読み直してください。</translation>
        </message>
        <message>
            <source>A conversation is split at a message of its own that is not the first: choose another message.</source>
            <translation>会話を分割できるのは、その会話の 2 件目以降のメッセージです。別のメッセージを選んでください。</translation>
        </message>
        <message>
            <source>Name the person who follows this up: a watched conversation needs one.</source>
            <translation>フォローする人を指定してください。ウォッチ中の会話には担当が必要です。</translation>
        </message>
        <message>
            <source>Choose a reminder every 1 minute to 30 days.</source>
            <translation>リマインダーの間隔は 1 分から 30 日の範囲で選んでください。</translation>
        </message>
        <message>
            <source>Say why this needs no following up any more: the reason is kept with your name.</source>
            <translation>フォローが不要になった理由を書いてください。名前とともに保存されます。</translation>
        </message>
        <message>
            <source>This conversation is not watched: reload the list.</source>
            <translation>この会話はウォッチされていません。一覧を読み直してください。</translation>
        </message>
        <message>
            <source>The search text is too long: use fewer words.</source>
            <translation>検索文が長すぎます。語を減らしてください。</translation>
        </message>
        <message>
            <source>A quotation mark is not closed in the search: add one at the end.</source>
            <translation>検索の引用符が閉じていません。末尾に付けてください。</translation>
        </message>
        <message>
            <source>A field cannot be excluded from the search: only words can.</source>
            <translation>検索で項目は除外できません。除外できるのは語だけです。</translation>
        </message>
        <message>
            <source>A field of the search needs a value right behind its colon.</source>
            <translation>検索の項目には、コロンのすぐ後に値が必要です。</translation>
        </message>
        <message>
            <source>Behind is: only these are known: overdue, unread, open, closed, answered, snoozed, assigned, unassigned.</source>
            <translation>is: の後に使えるのは overdue、unread、open、closed、answered、snoozed、assigned、unassigned だけです。</translation>
        </message>
        <message>
            <source>Behind kind: only these are known: question, order-message, mail, notice, case.</source>
            <translation>kind: の後に使えるのは question、order-message、mail、notice、case だけです。</translation>
        </message>
        <message>
            <source>A date of the search cannot be read: write it as 2026-03-01 or 2026-03-01T10:00Z.</source>
            <translation>検索の日付を読み取れません。2026-03-01 か 2026-03-01T10:00Z の形で書いてください。</translation>
        </message>
        <message>
            <source>Stopped on request.</source>
            <translation>要求により停止しました。</translation>
        </message>
        <message>
            <source>Syncing this store failed unexpectedly: try it again.</source>
            <translation>このストアの同期が予期せず失敗しました。再試行してください。</translation>
        </message>
        <message>
            <source>Syncing this store stopped moving: it is started anew by itself.</source>
            <translation>このストアの同期が止まりました。自動でやり直します。</translation>
        </message>
        <message>
            <source>The plan of the alerts cannot be read: save it anew in the settings.</source>
            <translation>通知の計画を読み取れません。設定で保存し直してください。</translation>
        </message>
        <message>
            <source>A channel of the alerts cannot be read: set it up anew.</source>
            <translation>読み取れない通知チャネルがあります。設定し直してください。</translation>
        </message>
        <message>
            <source>The mail server did not take the alert: check its settings.</source>
            <translation>メールサーバーが通知を受け付けませんでした。設定を確認してください。</translation>
        </message>
        <message>
            <source>A stored clock cannot be read: run “Check the desk” in the settings, under data.</source>
            <translation>保存された計時を読み取れません。設定のデータで「本アプリを点検」を実行してください。</translation>
        </message>
        <message>
            <source>The service hours cannot be read: save them anew.</source>
            <translation>対応時間を読み取れません。保存し直してください。</translation>
        </message>
        <message>
            <source>The backup could not be written: check the disk and the file.</source>
            <translation>バックアップを書き込めません。ディスクとファイルを確認してください。</translation>
        </message>
        <message>
            <source>The backup is damaged: make another one.</source>
            <translation>バックアップが壊れています。作り直してください。</translation>
        </message>
        <message>
            <source>The backup was stopped; no file was written.</source>
            <translation>バックアップを停止しました。ファイルは書き込まれていません。</translation>
        </message>
        <message>
            <source>The snapshot does not hold all data: try again.</source>
            <translation>スナップショットのデータがそろっていません。再試行してください。</translation>
        </message>
        <message>
            <source>The disk is nearly full: free some space.</source>
            <translation>ディスクの空きがほとんどありません。空き容量を増やしてください。</translation>
        </message>
        <message>
            <source>The database is damaged: start the repair or restore a snapshot.</source>
            <translation>データベースが壊れています。修復を始めるか、スナップショットから戻してください。</translation>
        </message>
        <message>
            <source>The database did not pass its check: start the repair or restore a snapshot.</source>
            <translation>データベースが検査に通りませんでした。修復を始めるか、スナップショットから戻してください。</translation>
        </message>
        <message>
            <source>The workspace could not be read or written: check the disk and the rights of the data folder, then start again.</source>
            <translation>ワークスペースを読み書きできません。ディスクとデータフォルダーの権限を確認し、起動し直してください。</translation>
        </message>
        <message>
            <source>Stopped before it was done.</source>
            <translation>終わる前に停止しました。</translation>
        </message>
        <message>
            <source>The database cannot be written: check the rights of the data folder.</source>
            <translation>データベースに書き込めません。データフォルダーの権限を確認してください。</translation>
        </message>
        <message>
            <source>The database could not be created: check the rights of the data folder.</source>
            <translation>データベースを作成できません。データフォルダーの権限を確認してください。</translation>
        </message>
        <message>
            <source>A file could not be read or written: check the rights of its folder.</source>
            <translation>ファイルを読み書きできません。フォルダーの権限を確認してください。</translation>
        </message>
        <message>
            <source>A file is not there any more: choose another one, or restore it from a backup.</source>
            <translation>ファイルがもうありません。別のファイルを選ぶか、バックアップから戻してください。</translation>
        </message>
        <message>
            <source>There is no database at this place: choose the folder of a workspace or restore a backup.</source>
            <translation>ここにデータベースはありません。ワークスペースのフォルダーを選ぶか、バックアップから戻してください。</translation>
        </message>
        <message>
            <source>The workspace could not be unlocked: use the passphrase or the recovery code.</source>
            <translation>ワークスペースのロックを解除できません。パスフレーズか復旧コードを使ってください。</translation>
        </message>
        <message>
            <source>The encryption library is missing or older than 4.6: install the one of the installation guide.</source>
            <translation>暗号化ライブラリがないか、4.6 より古いものです。インストールガイドのものを入れてください。</translation>
        </message>
        <message>
            <source>The database library would write readable temporary files: install the one of the installation guide.</source>
            <translation>データベースライブラリが読み取り可能な一時ファイルを書き出します。インストールガイドのものを入れてください。</translation>
        </message>
        <message>
            <source>The database library has no full-text search: install the one of the installation guide.</source>
            <translation>データベースライブラリに全文検索がありません。インストールガイドのものを入れてください。</translation>
        </message>
        <message>
            <source>This database is not encrypted and is not opened: restore a backup or import its export.</source>
            <translation>このデータベースは暗号化されていないため開きません。バックアップから戻すか、エクスポートを取り込んでください。</translation>
        </message>
        <message>
            <source>The key does not fit this database, or its first page is damaged: restore a backup or a snapshot.</source>
            <translation>キーがこのデータベースに合わないか、最初のページが壊れています。バックアップかスナップショットから戻してください。</translation>
        </message>
        <message>
            <source>This workspace was written by a newer version of the program: update the program to change anything in it.</source>
            <translation>このワークスペースは新しいバージョンのプログラムで書かれています。変更するにはプログラムを更新してください。</translation>
        </message>
        <message>
            <source>This database belongs to another program and is left alone: choose another folder.</source>
            <translation>このデータベースは別のプログラムのものなので触れません。別のフォルダーを選んでください。</translation>
        </message>
        <message>
            <source>A file of the workspace is longer than it can be: restore it from a backup.</source>
            <translation>ワークスペースのファイルが長すぎます。バックアップから戻してください。</translation>
        </message>
        <message>
            <source>Stored data does not pass its check: restore it from a snapshot or a backup.</source>
            <translation>保存データが検査に通りません。スナップショットかバックアップから戻してください。</translation>
        </message>
        <message>
            <source>The search index could not be prepared: start the program again.</source>
            <translation>検索索引を準備できません。プログラムを起動し直してください。</translation>
        </message>
        <message>
            <source>The workspace is being closed: nothing was written.</source>
            <translation>ワークスペースを閉じています。何も書き込まれていません。</translation>
        </message>
        <message>
            <source>This computer gave no random numbers: restart it, then try again.</source>
            <translation>このコンピューターで乱数を得られません。再起動してからやり直してください。</translation>
        </message>
        <message>
            <source>The key file is damaged: restore it from a backup, then unlock with the passphrase or the recovery code.</source>
            <translation>キーファイルが壊れています。バックアップから戻し、パスフレーズか復旧コードでロックを解除してください。</translation>
        </message>
        <message>
            <source>The key file was written by a newer version of the program: update the program.</source>
            <translation>キーファイルは新しいバージョンのプログラムで書かれています。プログラムを更新してください。</translation>
        </message>
        <message>
            <source>The key file of this workspace is missing: restore it from a backup.</source>
            <translation>このワークスペースのキーファイルがありません。バックアップから戻してください。</translation>
        </message>
        <message>
            <source>There is not enough free memory to check the passphrase: close other programs, then try again.</source>
            <translation>メモリが足りず、パスフレーズを確認できません。ほかのプログラムを閉じてやり直してください。</translation>
        </message>
        <message>
            <source>This folder already holds a workspace: open it or choose another folder.</source>
            <translation>このフォルダーにはすでにワークスペースがあります。それを開くか、別のフォルダーを選んでください。</translation>
        </message>
        <message>
            <source>This key does not belong to this workspace: use the passphrase or the recovery code of this one.</source>
            <translation>このキーはこのワークスペースのものではありません。このワークスペースのパスフレーズか復旧コードを使ってください。</translation>
        </message>
        <message>
            <source>This way into the workspace is not set up: use another one (passphrase, recovery code or the system&apos;s key store).</source>
            <translation>この方法はこのワークスペースに設定されていません。別の方法（パスフレーズ、復旧コード、システムのキーストア）を使ってください。</translation>
        </message>
        <message>
            <source>The passphrase does not fit: try again or use the recovery code.</source>
            <translation>パスフレーズが違います。やり直すか、復旧コードを使ってください。</translation>
        </message>
        <message>
            <source>The recovery code belongs to another workspace or is an earlier code of this one.</source>
            <translation>この復旧コードは別のワークスペースのものか、以前のコードです。</translation>
        </message>
        <message>
            <source>The system&apos;s key store is locked or was emptied: use the passphrase or the recovery code.</source>
            <translation>システムのキーストアがロックされているか、空になっています。パスフレーズか復旧コードを使ってください。</translation>
        </message>
        <message>
            <source>The system&apos;s key store holds another key: use the passphrase or the recovery code.</source>
            <translation>システムのキーストアには別のキーが入っています。パスフレーズか復旧コードを使ってください。</translation>
        </message>
        <message>
            <source>The passphrase is empty: give one.</source>
            <translation>パスフレーズが空です。入力してください。</translation>
        </message>
        <message>
            <source>This is the last way into the workspace: add another one before removing it.</source>
            <translation>これがワークスペースを開く最後の方法です。外す前に別の方法を追加してください。</translation>
        </message>
        <message>
            <source>The system&apos;s key store does not return what it was given: use a passphrase.</source>
            <translation>システムのキーストアが保存した内容を正しく返しません。パスフレーズを使ってください。</translation>
        </message>
        <message>
            <source>The recovery code holds a character it cannot have: compare it with the paper.</source>
            <translation>復旧コードに使われない文字が含まれています。控えと照らし合わせてください。</translation>
        </message>
        <message>
            <source>The recovery code has too few or too many characters: compare it with the paper.</source>
            <translation>復旧コードの文字数が合いません。控えと照らし合わせてください。</translation>
        </message>
        <message>
            <source>The recovery code has a typing mistake: compare it with the paper.</source>
            <translation>復旧コードに入力ミスがあります。控えと照らし合わせてください。</translation>
        </message>
        <message>
            <source>A stored credential does not pass its check: sign in to the store again.</source>
            <translation>保存された認証情報が検査に通りません。ストアを再認証してください。</translation>
        </message>
        <message>
            <source>A saved sign-in answer is unreadable: sign in to the store again.</source>
            <translation>保存された認証の応答を読み取れません。ストアを再認証してください。</translation>
        </message>
        <message>
            <source>Something needed to sign in is not entered yet: complete the settings of the store.</source>
            <translation>認証に必要な情報が未入力です。ストアの設定を補ってください。</translation>
        </message>
        <message>
            <source>Somebody else has renewed this sign-in meanwhile: try again.</source>
            <translation>その間に他の人がこの認証を更新しました。再試行してください。</translation>
        </message>
        <message>
            <source>The workspace must be a folder: choose another place.</source>
            <translation>ワークスペースはフォルダーでなければなりません。別の場所を選んでください。</translation>
        </message>
        <message>
            <source>The workspace folder belongs to another user: choose another place.</source>
            <translation>ワークスペースのフォルダーは別のユーザーのものです。別の場所を選んでください。</translation>
        </message>
        <message>
            <source>A workspace on a network drive would be damaged sooner or later: choose a folder on this computer.</source>
            <translation>ネットワークドライブ上のワークスペースはいずれ壊れます。このコンピューターのフォルダーを選んでください。</translation>
        </message>
        <message>
            <source>There is no workspace in this folder: create one or choose another folder.</source>
            <translation>このフォルダーにワークスペースはありません。作成するか、別のフォルダーを選んでください。</translation>
        </message>
        <message>
            <source>The database of this workspace is missing: restore a snapshot or a backup.</source>
            <translation>このワークスペースのデータベースがありません。スナップショットかバックアップから戻してください。</translation>
        </message>
        <message>
            <source>A workspace needs a passphrase or the system&apos;s key store: give one of them.</source>
            <translation>ワークスペースにはパスフレーズかシステムのキーストアが必要です。どちらかを指定してください。</translation>
        </message>
        <message>
            <source>Stopped before anything was sent.</source>
            <translation>何も送信しないうちに停止しました。</translation>
        </message>
        <message>
            <source>Stopped after it had been sent: it may have arrived all the same. Look at the platform&apos;s page.</source>
            <translation>送信後に停止したため、届いている可能性があります。プラットフォームのページを確認してください。</translation>
        </message>
        <message>
            <source>The platform asked to wait; it goes on by itself.</source>
            <translation>プラットフォームから待つよう求められました。自動で再開します。</translation>
        </message>
        <message>
            <source>The platform pointed elsewhere instead of answering: check the address of the store. If something was sent just now, look at the platform&apos;s page whether it arrived.</source>
            <translation>プラットフォームが応答せず別の場所を示しました。ストアのアドレスを確認してください。今送信したものがあれば、届いたかをプラットフォームのページで確認してください。</translation>
        </message>
        <message>
            <source>The platform does not accept the sign-in: sign in again.</source>
            <translation>プラットフォームが認証を受け付けません。再認証してください。</translation>
        </message>
        <message>
            <source>The account has no right to this: sign in again with the rights it needs.</source>
            <translation>アカウントにこの権限がありません。必要な権限で再認証してください。</translation>
        </message>
        <message>
            <source>The platform does not know this any more: look at its own page.</source>
            <translation>プラットフォームにこれはもうありません。プラットフォームのページを確認してください。</translation>
        </message>
        <message>
            <source>The platform did not answer in time. If something was sent just now, look at its page whether it arrived.</source>
            <translation>プラットフォームが時間内に応答しませんでした。今送信したものがあれば、届いたかをそのページで確認してください。</translation>
        </message>
        <message>
            <source>The platform says that this has changed meanwhile: read it again, and look there before you send it once more.</source>
            <translation>その間に変わったとプラットフォームが知らせています。読み直し、送り直す前にプラットフォームで確認してください。</translation>
        </message>
        <message>
            <source>The platform refused this: look at it on the platform&apos;s own page.</source>
            <translation>プラットフォームが拒否しました。プラットフォームのページで確認してください。</translation>
        </message>
        <message>
            <source>The platform does not work at the moment: try again later. If something was sent just now, look at its page whether it arrived.</source>
            <translation>プラットフォームが現在正常に動いていません。後で再試行してください。今送信したものがあれば、届いたかをそのページで確認してください。</translation>
        </message>
        <message>
            <source>A setting of the store holds a line break: check its settings.</source>
            <translation>ストアの設定に改行が入っています。設定を確認してください。</translation>
        </message>
        <message>
            <source>The answer is larger than allowed and was given up.</source>
            <translation>応答が許される大きさを超えたため、中止しました。</translation>
        </message>
        <message>
            <source>The server took the request but did not answer in time. If something was sent just now, look at the platform&apos;s page whether it arrived.</source>
            <translation>サーバーは要求を受け取りましたが、時間内に応答しませんでした。今送信したものがあれば、届いたかをプラットフォームのページで確認してください。</translation>
        </message>
        <message>
            <source>The server took the request, but its answer cannot be read. If something was sent just now, look at the platform&apos;s page whether it arrived.</source>
            <translation>サーバーは要求を受け取りましたが、応答を読み取れません。今送信したものがあれば、届いたかをプラットフォームのページで確認してください。</translation>
        </message>
        <message>
            <source>The connection broke after the request had left. If something was sent just now, look at the platform&apos;s page whether it arrived.</source>
            <translation>要求を出した後に接続が切れました。今送信したものがあれば、届いたかをプラットフォームのページで確認してください。</translation>
        </message>
        <message>
            <source>The address leads into the private network, so nothing was sent: give one of the public internet, or of this computer.</source>
            <translation>アドレスがプライベートネットワーク内を指すため、何も送信していません。公開インターネットかこのコンピューターのアドレスを指定してください。</translation>
        </message>
        <message>
            <source>The proxy cannot be used: check the proxy of the store.</source>
            <translation>プロキシを使えません。ストアのプロキシを確認してください。</translation>
        </message>
        <message>
            <source>The proxy must be written as http://host:port or socks5h://host:port.</source>
            <translation>プロキシは http://host:port か socks5h://host:port の形で書いてください。</translation>
        </message>
        <message>
            <source>The name of the server is not known: check the network connection.</source>
            <translation>サーバー名を解決できません。ネットワーク接続を確認してください。</translation>
        </message>
        <message>
            <source>The server&apos;s certificate is not trusted, so nothing was sent: check whether a proxy in the network intercepts the connection.</source>
            <translation>サーバーの証明書を信頼できないため、何も送信していません。ネットワークのプロキシが接続を傍受していないか確認してください。</translation>
        </message>
        <message>
            <source>No safe connection (TLS 1.2 or newer) could be made, so nothing was sent: check network and proxy.</source>
            <translation>安全な接続（TLS 1.2 以降）を確立できないため、何も送信していません。ネットワークとプロキシを確認してください。</translation>
        </message>
        <message>
            <source>The server cannot be reached: check the network connection and the proxy.</source>
            <translation>サーバーに接続できません。ネットワーク接続とプロキシを確認してください。</translation>
        </message>
        <message>
            <source>The server could not be reached in time: check the network connection.</source>
            <translation>時間内にサーバーに接続できませんでした。ネットワーク接続を確認してください。</translation>
        </message>
        <message>
            <source>The address cannot be read: check the address in the settings of the store.</source>
            <translation>アドレスを読み取れません。ストアの設定のアドレスを確認してください。</translation>
        </message>
        <message>
            <source>Only https addresses are called: check the address in the settings of the store.</source>
            <translation>呼び出せるのは https のアドレスだけです。ストアの設定のアドレスを確認してください。</translation>
        </message>
        <message>
            <source>http:// is allowed to this computer only, and through no proxy on another one: use https://.</source>
            <translation>http:// はこのコンピューター宛てに限られ、別のコンピューターのプロキシは通せません。https:// を使ってください。</translation>
        </message>
        <message>
            <source>The mail server sent more than is allowed, so it was given up: look at the mailbox in your webmail.</source>
            <translation>メールサーバーからの量が上限を超えたため中止しました。ウェブメールでメールボックスを確認してください。</translation>
        </message>
        <message>
            <source>The mail server refused the request: look at the mailbox in your webmail.</source>
            <translation>メールサーバーが要求を拒否しました。ウェブメールでメールボックスを確認してください。</translation>
        </message>
        <message>
            <source>The mail or one of its addresses is not written as mail servers demand: check the addresses.</source>
            <translation>メールまたはアドレスの書き方がメールサーバーの決まりに合いません。アドレスを確認してください。</translation>
        </message>
        <message>
            <source>The mail server asks to try again later: it is sent then by itself.</source>
            <translation>メールサーバーから後で試すよう求められました。そのとき自動で送信されます。</translation>
        </message>
        <message>
            <source>The mail server does not take mail for this recipient: check the address.</source>
            <translation>メールサーバーがこの宛先を受け付けません。アドレスを確認してください。</translation>
        </message>
        <message>
            <source>The mail server refused the mail: change it and send it again.</source>
            <translation>メールサーバーがメールを拒否しました。内容を変えて送り直してください。</translation>
        </message>
        <message>
            <source>The mail is larger than the mail server takes: send fewer or smaller files.</source>
            <translation>メールがサーバーの上限を超えています。ファイルを減らすか小さくしてください。</translation>
        </message>
        <message>
            <source>The mail left this computer, but the mail server gave no clear answer: look for it in the Sent folder before sending it again.</source>
            <translation>メールは送り出されましたが、メールサーバーの応答がはっきりしません。送り直す前に送信済みフォルダーを確認してください。</translation>
        </message>
        <message>
            <source>The platform does not show this conversation yet: there is nothing to mark there.</source>
            <translation>プラットフォームにこの会話はまだ表示されていません。そこで印を付けるものはありません。</translation>
        </message>
        <message>
            <source>The mailbox was rearranged while it was read: it is read again by itself.</source>
            <translation>読み取り中にメールボックスが並べ替えられました。自動で読み直します。</translation>
        </message>
        <message>
            <source>Mailboxes are read without changing anything in them, so nothing is marked there.</source>
            <translation>メールボックスは何も変えずに読むため、そこに既読などの印は付きません。</translation>
        </message>
        <message>
            <source>This program replies to mails it has read: write the first mail in your mail program.</source>
            <translation>返信できるのは読み込んだメールだけです。最初のメールはメールソフトで書いてください。</translation>
        </message>
        <message>
            <source>There is nothing to send: write a text.</source>
            <translation>送信する内容がありません。文章を書いてください。</translation>
        </message>
        <message>
            <source>The text is longer than goes with a mail from here: shorten it and send it again.</source>
            <translation>文章がここから送れるメールの長さを超えています。短くして送り直してください。</translation>
        </message>
        <message>
            <source>More files than go with a mail from here: remove some and send it again.</source>
            <translation>ここから送れるメールの添付数を超えています。いくつか外して送り直してください。</translation>
        </message>
        <message>
            <source>The files together are larger than goes with a mail from here: remove some and send it again.</source>
            <translation>添付の合計サイズが、ここから送れるメールの上限を超えています。いくつか外して送り直してください。</translation>
        </message>
        <message>
            <source>The mail that this replies to is not kept here any more, so nobody knows where the reply goes: reply in your mail program.</source>
            <translation>返信元のメールがここに残っておらず、宛先がわかりません。メールソフトで返信してください。</translation>
        </message>
        <message>
            <source>The newest mail of this conversation names no address that takes replies: write to the buyer another way.</source>
            <translation>この会話の最新メールに返信できるアドレスがありません。別の方法で購入者に連絡してください。</translation>
        </message>
        <message>
            <source>This mailbox has no folder for sent mail: create one named Sent.</source>
            <translation>このメールボックスに送信済みフォルダーがありません。Sent という名前で作成してください。</translation>
        </message>
        <message>
            <source>A mailbox holds no orders: look for the order on the platform&apos;s own page.</source>
            <translation>メールボックスに注文はありません。プラットフォームのページで探してください。</translation>
        </message>
        <message>
            <source>This mailbox is entered with its password or an app password: write it into the settings of the store, or choose there to sign in with Google or Microsoft.</source>
            <translation>このメールボックスはパスワードかアプリパスワードで開きます。ストアの設定に入力するか、そこで Google または Microsoft での認証を選んでください。</translation>
        </message>
        <message>
            <source>This store has no mailbox yet: add its IMAP server to the settings of the store.</source>
            <translation>このストアにはまだメールボックスがありません。ストアの設定に IMAP サーバーを追加してください。</translation>
        </message>
        <message>
            <source>Mailboxes cannot be reached from here: restart the program.</source>
            <translation>ここからメールボックスに接続できません。プログラムを起動し直してください。</translation>
        </message>
        <message>
            <source>The password of this mailbox is not known here: enter it in the settings of the store.</source>
            <translation>このメールボックスのパスワードが保存されていません。ストアの設定で入力してください。</translation>
        </message>
        <message>
            <source>This store has no spare mailbox: add one in the settings of the store.</source>
            <translation>このストアには予備のメールボックスがありません。ストアの設定で追加してください。</translation>
        </message>
        <message>
            <source>The password of the spare mailbox is not known here: enter it in the settings of the store.</source>
            <translation>予備のメールボックスのパスワードが保存されていません。ストアの設定で入力してください。</translation>
        </message>
        <message>
            <source>This store has no server for sending mail yet: add its SMTP server to the settings of the store.</source>
            <translation>このストアにはまだ送信用サーバーがありません。ストアの設定に SMTP サーバーを追加してください。</translation>
        </message>
        <message>
            <source>This store has no address to send from: add it to the settings of the store.</source>
            <translation>このストアには差出人アドレスがありません。ストアの設定に追加してください。</translation>
        </message>
        <message>
            <source>The access was not granted: sign in again and allow it.</source>
            <translation>アクセスが許可されませんでした。再認証して許可してください。</translation>
        </message>
        <message>
            <source>The provider did not grant the access: check the application in its console, then sign in again.</source>
            <translation>プロバイダーがアクセスを許可しませんでした。コンソールでアプリケーションを確認し、再認証してください。</translation>
        </message>
        <message>
            <source>The sign-in does not cover reading and sending mail: sign in with the browser again and allow all of it.</source>
            <translation>認証にメールの読み取りと送信が含まれていません。ブラウザーで再認証し、すべて許可してください。</translation>
        </message>
        <message>
            <source>That holds no code: copy the whole address the browser ended on after you allowed the access.</source>
            <translation>コードが含まれていません。許可した後にブラウザーが最後に開いたアドレス全体をコピーしてください。</translation>
        </message>
        <message>
            <source>The address belongs to another sign-in: start the sign-in again and paste the new address.</source>
            <translation>このアドレスは別の認証のものです。認証をやり直し、新しいアドレスを貼り付けてください。</translation>
        </message>
        <message>
            <source>Nobody has signed in here yet: sign in.</source>
            <translation>まだ認証されていません。認証してください。</translation>
        </message>
        <message>
            <source>The sign-in is not accepted any more: sign in again with the main account. History and settings stay.</source>
            <translation>認証がもう受け付けられません。メインアカウントで再認証してください。履歴と設定は残ります。</translation>
        </message>
        <message>
            <source>The sign-in has ended: sign in again. History and settings stay.</source>
            <translation>認証の期限が切れました。再認証してください。履歴と設定は残ります。</translation>
        </message>
        <message>
            <source>The answer with the new sign-in was lost on the way: sign in again soon, or the store stops being read. History and settings stay.</source>
            <translation>新しい認証の応答が途中で失われました。早めに再認証しないと、ストアを読み込めなくなります。履歴と設定は残ります。</translation>
        </message>
        <message>
            <source>Even a new sign-in is refused: check the rights of the account, and that it is the account of this very store or mailbox.</source>
            <translation>新しい認証も拒否されました。アカウントの権限と、このストアまたはメールボックスのアカウントであることを確認してください。</translation>
        </message>
        <message>
            <source>The platform does not accept this code: codes are short-lived, so sign in again.</source>
            <translation>このコードは受け付けられません。コードの有効期間は短いため、認証し直してください。</translation>
        </message>
        <message>
            <source>Enter the id of your own application, and its secret where it has one, in the settings of the store.</source>
            <translation>ストアの設定に、自社アプリケーションの ID と、あればシークレットを入力してください。</translation>
        </message>
        <message>
            <source>The id or the secret of the application is not accepted: check both in the settings of the store.</source>
            <translation>アプリケーションの ID かシークレットが受け付けられません。ストアの設定で両方を確認してください。</translation>
        </message>
        <message>
            <source>The sign-in does not cover a right that is needed: sign in again and allow all of it.</source>
            <translation>認証に必要な権限が含まれていません。再認証し、すべて許可してください。</translation>
        </message>
        <message>
            <source>The platform&apos;s sign-in asked to wait; it is tried again by itself.</source>
            <translation>プラットフォームの認証から待つよう求められました。自動で再試行します。</translation>
        </message>
        <message>
            <source>The platform&apos;s sign-in does not work at the moment; it is tried again by itself.</source>
            <translation>プラットフォームの認証が現在使えません。自動で再試行します。</translation>
        </message>
        <message>
            <source>The platform&apos;s answer to the sign-in cannot be read: try again, and sign in again if it comes back.</source>
            <translation>認証に対するプラットフォームの応答を読み取れません。再試行し、繰り返す場合は再認証してください。</translation>
        </message>
        <message>
            <source>Shopee wants the first message to this buyer to hold an order. Send a card of the order first, then the words.</source>
            <translation>この購入者への最初のメッセージには注文が必要です。先に注文カードを送り、その後に文章を送ってください。</translation>
        </message>
        <message>
            <source>Shopee takes no words here: take one of the steps of the case, or answer in the chat with the buyer.</source>
            <translation>ここでは文章を送れません。ケースの操作を選ぶか、購入者とのチャットで返信してください。</translation>
        </message>
        <message>
            <source>This rating has an answer already, and Shopee takes only one.</source>
            <translation>この評価には既に返信があり、Shopee が受け付けるのは1回だけです。</translation>
        </message>
        <message>
            <source>Shopee refused the answer to this rating. Look at the rating in the Seller Centre.</source>
            <translation>Shopee はこの評価への返信を拒否しました。セラーセンターで評価を確認してください。</translation>
        </message>
        <message>
            <source>Shopee does not show this rating any more.</source>
            <translation>Shopee はこの評価をもう表示していません。</translation>
        </message>
        <message>
            <source>The answer to a rating is too long for Shopee. Shorten it to 500 characters.</source>
            <translation>評価への返信が長すぎます。500文字以内にしてください。</translation>
        </message>
        <message>
            <source>Cards go by the chat, which Shopee has not granted to this application.</source>
            <translation>カードはチャットで送りますが、Shopee はこのアプリにチャットの権限を与えていません。</translation>
        </message>
        <message>
            <source>Nobody translates yet: choose a translation service in the settings.</source>
            <translation>翻訳サービスがまだ選ばれていません。設定で選んでください。</translation>
        </message>
        <message>
            <source>The translation service does not accept the key: enter it again in the settings.</source>
            <translation>翻訳サービスがキーを受け付けません。設定で入力し直してください。</translation>
        </message>
        <message>
            <source>The volume of this key is used up: raise it at the translation service, or choose another one in the settings.</source>
            <translation>このキーの利用枠を使い切りました。サービス側で増やすか、設定で別のサービスを選んでください。</translation>
        </message>
        <message>
            <source>The translation service takes no more texts for a moment: try again in a minute.</source>
            <translation>翻訳サービスは今これ以上受け付けません。1 分後に再試行してください。</translation>
        </message>
        <message>
            <source>The translation service does not know this pair of languages: choose another one for it in the settings.</source>
            <translation>翻訳サービスはこの言語の組み合わせに対応していません。設定で別のサービスを選んでください。</translation>
        </message>
        <message>
            <source>The translation service cannot be reached: translations made before stay readable, new ones wait for the network.</source>
            <translation>翻訳サービスに接続できません。以前の翻訳は読めますが、新しい翻訳はネットワークの回復を待ちます。</translation>
        </message>
        <message>
            <source>The translation service did not answer in time: try again, or read the original.</source>
            <translation>翻訳サービスが時間内に応答しませんでした。再試行するか、原文を読んでください。</translation>
        </message>
        <message>
            <source>The translation service is out of order: try again later.</source>
            <translation>翻訳サービスが停止しています。後で再試行してください。</translation>
        </message>
        <message>
            <source>The translation service refused the text: look at its settings.</source>
            <translation>翻訳サービスがテキストを拒否しました。設定を確認してください。</translation>
        </message>
        <message>
            <source>The translation service sent an answer that cannot be read: try again, or read the original.</source>
            <translation>翻訳サービスの応答を読み取れません。再試行するか、原文を読んでください。</translation>
        </message>
        <message>
            <source>The address of the translation service cannot be used: give one that begins with https:// (http:// only for this computer).</source>
            <translation>翻訳サービスのアドレスは使えません。https:// で始まるものを指定してください（http:// はこのコンピューターのみ）。</translation>
        </message>
        <message>
            <source>The translation service is not set up: enter its key, its model or its program in the settings.</source>
            <translation>翻訳サービスの設定が不足しています。設定でキー、モデル、プログラムを入力してください。</translation>
        </message>
        <message>
            <source>Choose a translation service of the list.</source>
            <translation>一覧から翻訳サービスを選んでください。</translation>
        </message>
        <message>
            <source>Choose the language of the team.</source>
            <translation>チームの言語を選んでください。</translation>
        </message>
        <message>
            <source>Write your reply first, then translate it.</source>
            <translation>先に返信を書いてから翻訳してください。</translation>
        </message>
        <message>
            <source>Nobody knows the buyer&apos;s language yet: write in it yourself, or wait for a longer message.</source>
            <translation>購入者の言語がまだ分かりません。その言語で書くか、もっと長いメッセージを待ってください。</translation>
        </message>
        <message>
            <source>This is the buyer&apos;s language already: there is nothing to translate.</source>
            <translation>すでに購入者の言語です。翻訳は不要です。</translation>
        </message>
        <message>
            <source>Choose both languages of the word; in a file as two letters: zh, en, ja, es.</source>
            <translation>語の両方の言語を選んでください。ファイルでは 2 文字で書きます：zh、en、ja、es。</translation>
        </message>
        <message>
            <source>Choose two different languages.</source>
            <translation>異なる二つの言語を選んでください。</translation>
        </message>
        <message>
            <source>Enter the word and its translation; the same word in both keeps it as it is.</source>
            <translation>語とその訳を入力してください。両方が同じなら、そのまま残ります。</translation>
        </message>
        <message>
            <source>Words of the glossary have 80 characters at most: a sentence belongs into a template.</source>
            <translation>用語集の語は 80 文字までです。文はテンプレートにしてください。</translation>
        </message>
        <message>
            <source>The first line of the file names the columns from, to, source, target: correct it, then import again.</source>
            <translation>ファイルの先頭行は列名 from、to、source、target です。直してからもう一度読み込んでください。</translation>
        </message>
        <message>
            <source>You are in practice: nothing goes to a platform. Your coach can end it in the settings.</source>
            <translation>練習中のためプラットフォームには何も送りません。コーチが設定で終了できます。</translation>
        </message>
        <message>
            <source>Write a comment first, of at most 4,000 bytes.</source>
            <translation>先にコメントを書いてください(4,000 バイトまで)。</translation>
        </message>
        <message>
            <source>Drafts by a language model are off: switch them on in the settings, under writing assistance.</source>
            <translation>言語モデルの下書きは無効です。設定の「文章作成の補助」で有効にしてください。</translation>
        </message>
        <message>
            <source>Drafts are off for this marketplace: check its rules, then switch it on in the settings.</source>
            <translation>このマーケットプレイスでは下書きが無効です。規約を確認してから設定で有効にしてください。</translation>
        </message>
        <message>
            <source>There is nothing to reply to yet.</source>
            <translation>返信する内容がまだありません。</translation>
        </message>
        <message>
            <source>There is too little to learn from yet: tag more threads, with at least two different tags, then learn again.</source>
            <translation>学習する材料が足りません。2 種類以上のタグをもっと付けてから、もう一度学習してください。</translation>
        </message>
        <message>
            <source>You may not approve entries: ask somebody the settings name.</source>
            <translation>項目を承認する権限がありません。設定にある人に依頼してください。</translation>
        </message>
        <message>
            <source>An entry needs a title of 1 to 120 characters.</source>
            <translation>項目には 1~120 文字のタイトルが必要です。</translation>
        </message>
        <message>
            <source>The season of a wording ends before it begins: change its days.</source>
            <translation>文面の期間の終わりが始まりより前です。日付を直してください。</translation>
        </message>
        <message>
            <source>The service hours of a day end before they begin or run into each other: correct the times.</source>
            <translation>ある日の受付時間が、開始より前に終わっているか、互いに重なっています。時刻を直してください。</translation>
        </message>
        <message>
            <source>One of the languages is not known here: choose them from the list.</source>
            <translation>知らない言語が含まれています。一覧から選んでください。</translation>
        </message>
        <message>
            <source>This store only shows messages: allow replies for it in the settings, then send again.</source>
            <translation>この店舗は表示専用です。設定で返信を許可してから再送してください。</translation>
        </message>
        <message>
            <source>Automatic replies are switched off for this store: switch them on, or reply yourself.</source>
            <translation>この店舗の自動返信はオフです。オンにするか、ご自身で返信してください。</translation>
        </message>
        <message>
            <source>This is a practice store, but its addresses are not on this computer: correct the store file.</source>
            <translation>これは練習用の店舗ですが、接続先がこのコンピューターではありません。店舗ファイルを直してください。</translation>
        </message>
        <message>
            <source>This kind of conversation cannot be answered from here: answer on the platform&apos;s own page.</source>
            <translation>この種類の会話にはここから返信できません。プラットフォームのページで返信してください。</translation>
        </message>
        <message>
            <source>The platform has closed this conversation for replies.</source>
            <translation>プラットフォームがこの会話への返信を締め切りました。</translation>
        </message>
        <message>
            <source>This is a dry run: nothing leaves. This reply would have been sent.</source>
            <translation>これは試運転です。何も送信されません。本番ならこの返信は送信されていました。</translation>
        </message>
        <message>
            <source>The outgoing check keeps it back: change the text, then send it again.</source>
            <translation>送信前チェックで止められました。本文を直して再送してください。</translation>
        </message>
        <message>
            <source>This reply needs a second person&apos;s word before it leaves: ask one of the approvers to look at it in the outbox.</source>
            <translation>この返信は送信前にもう一人の確認が必要です。承認者に送信トレイで見てもらってください。</translation>
        </message>
        <message>
            <source>The buyer wrote before the chosen time: this reply did not leave and is a draft again.</source>
            <translation>予約時刻の前に購入者から連絡がありました。この返信は送信されず、下書きに戻りました。</translation>
        </message>
        <message>
            <source>The buyer wrote while this reply waited to leave: read the new message, then send the reply or take it back.</source>
            <translation>この返信の送信待ちの間に購入者から連絡がありました。新しいメッセージを読んでから、送信するか取り消してください。</translation>
        </message>
        <message>
            <source>The time chosen for this reply passed while it could not leave: read it again, then send it or take it back.</source>
            <translation>送信できないうちに予約時刻を過ぎました。読み直してから、送信するか取り消してください。</translation>
        </message>
        <message>
            <source>The deadline passed while this reply could not leave: read it again, then send it or take it back.</source>
            <translation>送信できないうちに期限を過ぎました。読み直してから、送信するか取り消してください。</translation>
        </message>
        <message>
            <source>The platform gave no clear answer, so this reply may have been sent: look at the platform&apos;s page, then say whether it arrived.</source>
            <translation>プラットフォームから明確な応答がなく、この返信は送信された可能性があります。プラットフォームのページを確認し、届いたかどうかを選んでください。</translation>
        </message>
        <message>
            <source>Sending did not come to an end: what became of it is looked up.</source>
            <translation>送信が途中で途切れました。結果を確認しています。</translation>
        </message>
        <message>
            <source>What the platform shows of this reply belongs to another one: look at its page, then say whether both arrived.</source>
            <translation>プラットフォームに表示されているものは別の返信です。ページを確認し、両方届いたかどうかを選んでください。</translation>
        </message>
        <message>
            <source>This reply was not delivered.</source>
            <translation>この返信は配達されませんでした。</translation>
        </message>
        <message>
            <source>The platform does not show whether this reply arrived: look at its page, then say whether it did.</source>
            <translation>この返信が届いたかどうかをプラットフォームが示しません。ページを確認し、届いたかどうかを選んでください。</translation>
        </message>
        <message>
            <source>This reply left, but the platform does not show it: look at its page, then say whether it was sent.</source>
            <translation>この返信は送信されましたが、プラットフォームに表示されません。ページを確認し、送信されたかどうかを選んでください。</translation>
        </message>
        <message>
            <source>This reply left several times and never showed up: look at the platform&apos;s page before it is sent again.</source>
            <translation>この返信は何度か送信されましたが、一度も表示されていません。再送の前にプラットフォームのページを確認してください。</translation>
        </message>
        <message>
            <source>The platform took this reply after all.</source>
            <translation>この返信は結局プラットフォームに受け付けられていました。</translation>
        </message>
        <message>
            <source>This reply could not be handed over many times in a row.</source>
            <translation>この返信は何度続けても引き渡せませんでした。</translation>
        </message>
        <message>
            <source>The program ended while this reply was being stored: send it, or take it back if you wrote it again.</source>
            <translation>この返信の保存中にプログラムが終了しました。送信するか、書き直した場合は取り消してください。</translation>
        </message>
        <message>
            <source>The database was put back from a backup, so this reply may have been sent already: look at the platform&apos;s page, then say whether it arrived.</source>
            <translation>データベースをバックアップから戻したため、この返信は送信済みかもしれません。プラットフォームのページを確認し、届いたかどうかを選んでください。</translation>
        </message>
        <message>
            <source>This platform takes no automatic reply in this conversation: reply yourself.</source>
            <translation>このプラットフォームはこの会話での自動返信を受け付けません。ご自身で返信してください。</translation>
        </message>
        <message>
            <source>The automatic replies of this store rest: reply yourself.</source>
            <translation>この店舗の自動返信は休止中です。ご自身で返信してください。</translation>
        </message>
        <message>
            <source>Somebody replied meanwhile, or a case has begun: the automatic reply was taken back.</source>
            <translation>その間に誰かが返信したか、案件が始まりました。自動返信は取り消されました。</translation>
        </message>
        <message>
            <source>Nobody vouches for the sender: the automatic reply was taken back.</source>
            <translation>送信者を確認できません。自動返信は取り消されました。</translation>
        </message>
        <message>
            <source>The automatic reply could not leave in time and was taken back: reply yourself.</source>
            <translation>自動返信は間に合わず取り消されました。ご自身で返信してください。</translation>
        </message>
        <message>
            <source>The template of this automatic reply is not approved, or is to be looked at again: reply yourself.</source>
            <translation>この自動返信のテンプレートは未承認か、見直しが必要です。ご自身で返信してください。</translation>
        </message>
        <message>
            <source>eBay limits the messages to this buyer for now: it is tried again every hour, nothing needs to be done.</source>
            <translation>eBay が現在この購入者へのメッセージ数を制限しています。1 時間ごとに自動で再試行されます。</translation>
        </message>
        <message>
            <source>A right of eBay is missing: sign the store in to eBay again and agree to everything it asks for; a right for disputes has to be ticked in eBay&apos;s developer program first.</source>
            <translation>eBay の権限が足りません。店舗で eBay に再度サインインし、すべて同意してください。異議に関する権限は先に eBay の開発者プログラムで選択しておく必要があります。</translation>
        </message>
        <message>
            <source>eBay wants this step about money signed and did not take the signature: check the clock of this computer and the keys of the store, or do it on eBay&apos;s own page.</source>
            <translation>eBay はこの金銭に関する操作に署名を求めましたが、受け付けませんでした。このコンピューターの時計と店舗のキーを確認するか、eBay のページで行ってください。</translation>
        </message>
        <message>
            <source>The platform does not know this call any more: look for an update of the desk, and use the platform&apos;s own page until then.</source>
            <translation>プラットフォームはこの呼び出しに対応しなくなりました。アプリの更新を確認し、それまではプラットフォームのページをお使いください。</translation>
        </message>
        <message>
            <source>The platform names nobody this could go to: sync the store, then send it again, or write on the platform&apos;s own page.</source>
            <translation>プラットフォームから宛先が得られません。店舗を同期して再送するか、プラットフォームのページで連絡してください。</translation>
        </message>
        <message>
            <source>eBay does not know this conversation any more: open it on eBay to see what happened to it.</source>
            <translation>eBay にこの会話が見つかりません。eBay で状況を確認してください。</translation>
        </message>
        <message>
            <source>On eBay replies go into conversations: begin the conversation on eBay.</source>
            <translation>eBay では会話の中でのみ返信できます。eBay で会話を始めてください。</translation>
        </message>
        <message>
            <source>eBay changes ten conversations at once: choose fewer.</source>
            <translation>eBay が一度に変更できる会話は 10 件までです。選択を減らしてください。</translation>
        </message>
        <message>
            <source>The text has characters Mercado Libre does not take: write with Latin letters only.</source>
            <translation>Mercado Libre が受け付けない文字があります。ラテン文字だけで書いてください。</translation>
        </message>
        <message>
            <source>The question has its one answer already: nothing was sent.</source>
            <translation>この質問にはすでに 1 つの回答があります。何も送信されていません。</translation>
        </message>
        <message>
            <source>The buyer has already written: answer in the conversation instead of opening one.</source>
            <translation>購入者からすでに連絡があります。新しく始めず、その会話で返信してください。</translation>
        </message>
        <message>
            <source>This sale may be written to directly: send it as a normal message.</source>
            <translation>この取引には直接連絡できます。通常のメッセージとして送信してください。</translation>
        </message>
        <message>
            <source>Mercado Libre has blocked this conversation: read the reason shown above it.</source>
            <translation>Mercado Libre がこの会話を停止しました。上に表示された理由を確認してください。</translation>
        </message>
        <message>
            <source>A mediation is open for this sale: answer in its case.</source>
            <translation>この取引は調停中です。その案件で返信してください。</translation>
        </message>
        <message>
            <source>The parcel is sent by Mercado Envíos Full and not delivered yet: write after the delivery.</source>
            <translation>荷物は Mercado Envíos Full が発送し、まだ届いていません。配達後に連絡してください。</translation>
        </message>
        <message>
            <source>Shops that sell across borders may not open a conversation: wait for the buyer to write.</source>
            <translation>越境の店舗からは会話を始められません。購入者からの連絡をお待ちください。</translation>
        </message>
        <message>
            <source>The one free message of this sale has been used: wait for the buyer to write.</source>
            <translation>この取引で送れる 1 通は使用済みです。購入者からの連絡をお待ちください。</translation>
        </message>
        <message>
            <source>Mercado Libre does not let this account write here: it may answer this shop&apos;s buyers itself.</source>
            <translation>Mercado Libre はこのアカウントの投稿を許可していません。プラットフォームが購入者に直接対応している可能性があります。</translation>
        </message>
        <message>
            <source>Mercado Libre has blocked the application: look into its settings there.</source>
            <translation>Mercado Libre がアプリを停止しました。そちらのアプリ設定を確認してください。</translation>
        </message>
        <message>
            <source>Choose the day by which the parcel will be handed over.</source>
            <translation>荷物を引き渡す予定日を選んでください。</translation>
        </message>
        <message>
            <source>Mercado Libre does not know when the parcel was handed over: write the day into the text, like 2026-02-28.</source>
            <translation>荷物をいつ引き渡したかMercado Libre に記録がありません。本文に 2026-02-28 のように日付を書いてください。</translation>
        </message>
        <message>
            <source>A collaborator signed in: sign in with the administrator of the shop.</source>
            <translation>共同作業者のアカウントでサインインしています。ショップの管理者でサインインしてください。</translation>
        </message>
        <message>
            <source>The application takes calls from declared addresses only: declare the address of this computer in the console of Shopee Open Platform, or give this store a proxy whose address is declared.</source>
            <translation>このアプリは登録済みのアドレスからの呼び出しだけを受け付けます。Shopee Open Platform のコンソールでこのコンピューターのアドレスを登録するか、登録済みのプロキシを店舗に設定してください。</translation>
        </message>
        <message>
            <source>The picture went out, the words did not: send the words again.</source>
            <translation>画像は送信されましたが、文章は送信されていません。文章を再送してください。</translation>
        </message>
        <message>
            <source>Shopee takes a larger amount only: enter more.</source>
            <translation>Shopee が受け付ける金額を下回っています。金額を増やしてください。</translation>
        </message>
        <message>
            <source>For this reason Shopee wants more pictures: the form of this step names them in their order.</source>
            <translation>この理由では Shopee がさらに画像を求めています。必要な画像はこの操作の画面に順番に示されています。</translation>
        </message>
        <message>
            <source>The platform takes another number of files with this step: see what its form asks for.</source>
            <translation>この操作で受け付けるファイルの数が違います。画面の説明を確認してください。</translation>
        </message>
        <message>
            <source>Amazon takes no e-mail addresses in messages: take it out and send it again.</source>
            <translation>Amazon のメッセージにメールアドレスは入れられません。削除して再送してください。</translation>
        </message>
        <message>
            <source>The platform takes plain text only: take the HTML tags out and send it again.</source>
            <translation>プラットフォームはプレーンテキストだけを受け付けます。HTML タグを取り除いて再送してください。</translation>
        </message>
        <message>
            <source>The account report cannot be read here: read it on the platform&apos;s own page.</source>
            <translation>アカウントのレポートをここで読み取れません。プラットフォームのページで確認してください。</translation>
        </message>
        <message>
            <source>A function of Rakuten is switched off: switch it on in RMS under WEB APIサービス, 利用機能編集, then test the connection.</source>
            <translation>楽天の機能がオフになっています。RMS の「WEB APIサービス」の「利用機能編集」でオンにしてから、接続を確認してください。</translation>
        </message>
        <message>
            <source>The licence key ends soon: issue a new one in RMS and paste it here.</source>
            <translation>ライセンスキーの有効期限が近づいています。RMS で新しく発行し、ここに貼り付けてください。</translation>
        </message>
        <message>
            <source>The sign-in at Yahoo or its public key ends soon: renew it in time. History and settings stay.</source>
            <translation>Yahoo! のサインインまたは公開鍵の期限が近づいています。早めに更新してください。履歴と設定は残ります。</translation>
        </message>
        <message>
            <source>Shopify has frozen or locked this shop: look at its plan and bills.</source>
            <translation>Shopify がこのショップを凍結またはロックしています。プランと請求を確認してください。</translation>
        </message>
        <message>
            <source>Shopify hides the customers&apos; addresses from this app (Basic and Starter plans do): mails are matched by order number alone.</source>
            <translation>Shopify はこのアプリに顧客のアドレスを公開しません（Basic と Starter プラン）。メールは注文番号だけで照合されます。</translation>
        </message>
        <message>
            <source>A guard before the shop answers in its place: let it pass this computer.</source>
            <translation>ショップの手前の防御機能が応答しています。このコンピューターを許可してください。</translation>
        </message>
        <message>
            <source>There is no WooCommerce at this address: check the address of the shop, and that its permalinks are not plain.</source>
            <translation>このアドレスに WooCommerce がありません。ショップのアドレスと、パーマリンクが「基本」でないことを確認してください。</translation>
        </message>
        <message>
            <source>The shop does not accept the consumer key and secret: make a new key and enter it.</source>
            <translation>ショップがコンシューマーキーとシークレットを受け付けません。新しいキーを作成して入力してください。</translation>
        </message>
        <message>
            <source>The platform does not hand this file out: open the conversation on its own page.</source>
            <translation>プラットフォームはこのファイルを渡しません。プラットフォームのページで会話を開いてください。</translation>
        </message>
        <message>
            <source>No folder of the mailbox is open: sync the store again.</source>
            <translation>メールボックスのフォルダーが開かれていません。店舗を同期し直してください。</translation>
        </message>
        <message>
            <source>The application lacks a right at the platform: give it the right there, then sign in again.</source>
            <translation>アプリにプラットフォームの権限が足りません。そちらで付与してから再度サインインしてください。</translation>
        </message>
        <message>
            <source>There is nothing to send: write a text first.</source>
            <translation>送信する内容がありません。先に本文を書いてください。</translation>
        </message>
        <message>
            <source>The text is longer than the platform takes here: shorten it and send it again.</source>
            <translation>本文がプラットフォームの上限を超えています。短くして再送してください。</translation>
        </message>
        <message>
            <source>The platform did not take a file: attach it again, or send without it.</source>
            <translation>プラットフォームがファイルを受け付けませんでした。添付し直すか、ファイルなしで送信してください。</translation>
        </message>
        <message>
            <source>The platform does not know this case any more: read the cases again.</source>
            <translation>プラットフォームにこの案件が見つかりません。案件を読み直してください。</translation>
        </message>
        <message>
            <source>The case has moved on, and the platform does not show whether this step was the reason: look at it on the platform&apos;s own page.</source>
            <translation>案件の状態が変わりましたが、この操作によるものかどうかは示されていません。プラットフォームのページで確認してください。</translation>
        </message>
        <message>
            <source>This step can be taken on the platform&apos;s own page only.</source>
            <translation>この操作はプラットフォームのページでのみ行えます。</translation>
        </message>
        <message>
            <source>The platform keeps no read marks here: nothing was changed.</source>
            <translation>プラットフォームはここでは既読を管理していません。何も変更されていません。</translation>
        </message>
        <message>
            <source>This conversation does not come from this platform: sync the store, then try again.</source>
            <translation>この会話はこのプラットフォームのものではありません。店舗を同期してから再試行してください。</translation>
        </message>
        <message>
            <source>The platform took it, but its answer does not show it clearly: it is looked up.</source>
            <translation>プラットフォームは受け付けましたが、応答がはっきりしません。確認しています。</translation>
        </message>
        <message>
            <source>The platform&apos;s answer cannot be read: check network and proxy; it is tried again, and if it stays so, send the support bundle.</source>
            <translation>プラットフォームの応答を読み取れません。ネットワークとプロキシを確認してください。自動で再試行されます。続く場合はサポート用ファイルを送ってください。</translation>
        </message>
        <message>
            <source>One entry of the platform could not be read and was set aside: look at it on the platform&apos;s own page.</source>
            <translation>プラットフォームの項目を 1 件読み取れず、除外しました。プラットフォームのページで確認してください。</translation>
        </message>
        <message>
            <source>The platform&apos;s list could not be read this time: the next sync reads it again.</source>
            <translation>今回はプラットフォームの一覧を読み取れませんでした。次の同期で読み直します。</translation>
        </message>
        <message>
            <source>It was stopped before it came to an end: it is taken up again by itself.</source>
            <translation>完了する前に停止しました。自動で再開されます。</translation>
        </message>
        <message>
            <source>The platform does not work at the moment: it is tried again by itself.</source>
            <translation>プラットフォームは現在利用できません。自動で再試行されます。</translation>
        </message>
        <message>
            <source>What is needed to sign in is not complete: see the settings of the store.</source>
            <translation>サインインに必要な情報がそろっていません。店舗の設定を確認してください。</translation>
        </message>
        <message>
            <source>The account that signed in is not the one of this shop: sign in with the owner of the shop.</source>
            <translation>サインインしたアカウントはこのショップのものではありません。ショップの所有者でサインインしてください。</translation>
        </message>
        <message>
            <source>The case is over, or its platform tells the desk itself when it ends: read it again instead.</source>
            <translation>この案件は終わっているか、終了はプラットフォームから通知されます。代わりに読み込み直してください。</translation>
        </message>
        <message>
            <source>Nobody closed this case by hand: there is nothing to take back.</source>
            <translation>この案件を手動で終了した人はいません。取り消すものはありません。</translation>
        </message>
        <message>
            <source>No column holds the order numbers: name one “order_id” or 订单号 in the first row.</source>
            <translation>注文番号の列がありません。1 行目で「order_id」または「注文番号」と名付けてください。</translation>
        </message>
        <message>
            <source>The file is empty: its first row has to name the columns.</source>
            <translation>ファイルが空です。1 行目に列名が必要です。</translation>
        </message>
        <message>
            <source>This is a workbook of Excel: save it as CSV (UTF-8), then import that.</source>
            <translation>これは Excel ブックです。CSV（UTF-8）で保存してから取り込んでください。</translation>
        </message>
        <message>
            <source>The characters of the file cannot be read: save it as CSV in UTF-8, then import that.</source>
            <translation>ファイルの文字を読めません。UTF-8 の CSV で保存してから取り込んでください。</translation>
        </message>
        <message>
            <source>The file is larger than 64 MB: split it, then import the parts.</source>
            <translation>ファイルが 64 MB を超えています。分割して取り込んでください。</translation>
        </message>
        <message>
            <source>The import was stopped; what was read so far stays. Start it again to go on.</source>
            <translation>取り込みを止めました。読み込んだ分は残ります。もう一度始めると続きから進みます。</translation>
        </message>
        <message>
            <source>Nobody is signed in: sign in with your own name and password first.</source>
            <translation>誰もサインインしていません。まず自分の名前とパスワードでサインインしてください。</translation>
        </message>
        <message>
            <source>You may not see these conversations: ask an owner of this workspace for the right.</source>
            <translation>これらの会話を見る権限がありません。このワークスペースのオーナーに依頼してください。</translation>
        </message>
        <message>
            <source>You may not answer buyers here: ask an owner of this workspace for the right.</source>
            <translation>ここで購入者に返信する権限がありません。このワークスペースのオーナーに依頼してください。</translation>
        </message>
        <message>
            <source>You may not write notes or tickets here: ask an owner of this workspace for the right.</source>
            <translation>ここでメモやチケットを書く権限がありません。このワークスペースのオーナーに依頼してください。</translation>
        </message>
        <message>
            <source>You may not sort or assign these conversations: ask an owner of this workspace for the right.</source>
            <translation>これらの会話を整理・割り当てする権限がありません。このワークスペースのオーナーに依頼してください。</translation>
        </message>
        <message>
            <source>You may not give the second name: ask an owner of this workspace for the right.</source>
            <translation>二人目として承認する権限がありません。このワークスペースのオーナーに依頼してください。</translation>
        </message>
        <message>
            <source>You may not send in spite of the outgoing check: change the text, or ask an owner of this workspace for the right.</source>
            <translation>送信チェックを押し切って送る権限がありません。文面を直すか、このワークスペースのオーナーに依頼してください。</translation>
        </message>
        <message>
            <source>You may not export: ask an owner of this workspace for the right.</source>
            <translation>書き出す権限がありません。このワークスペースのオーナーに依頼してください。</translation>
        </message>
        <message>
            <source>You may not put evidence together: ask an owner of this workspace for the right.</source>
            <translation>証拠をまとめる権限がありません。このワークスペースのオーナーに依頼してください。</translation>
        </message>
        <message>
            <source>You may not erase or change what is kept: ask an owner of this workspace for the right.</source>
            <translation>データの消去や保存期間の変更の権限がありません。このワークスペースのオーナーに依頼してください。</translation>
        </message>
        <message>
            <source>You may not change rules, templates or knowledge: ask an owner of this workspace for the right.</source>
            <translation>ルール・テンプレート・ナレッジを変更する権限がありません。このワークスペースのオーナーに依頼してください。</translation>
        </message>
        <message>
            <source>You may not change settings: ask an owner of this workspace for the right.</source>
            <translation>設定を変更する権限がありません。このワークスペースのオーナーに依頼してください。</translation>
        </message>
        <message>
            <source>You may not change people, roles or shifts: ask an owner of this workspace for the right.</source>
            <translation>メンバー・役割・シフトを変更する権限がありません。このワークスペースのオーナーに依頼してください。</translation>
        </message>
        <message>
            <source>The second name is given in one&apos;s own name: let the approver sign in.</source>
            <translation>承認は本人の名前で行います。承認者本人がサインインしてください。</translation>
        </message>
        <message>
            <source>Give 1 to 5 stars.</source>
            <translation>星は 1～5 で付けてください。</translation>
        </message>
        <message>
            <source>The file cannot be read, or is larger than 8 MB: check its name.</source>
            <translation>ファイルを読めないか、8 MB を超えています。名前を確認してください。</translation>
        </message>
        <message>
            <source>The first line must name the columns: score and rated_at; order, thread, agent, scale and store are read, too.</source>
            <translation>1 行目に列名が必要です：score と rated_at。order、thread、agent、scale、store も読み取ります。</translation>
        </message>
        <message>
            <source>The file has a heading and no rows: nothing was taken in.</source>
            <translation>ファイルに見出しだけで行がありません。何も取り込みませんでした。</translation>
        </message>
        <message>
            <source>Choose the person whose work the report is about.</source>
            <translation>レポートの対象となる担当者を選んでください。</translation>
        </message>
        <message>
            <source>Give every reference line a name.</source>
            <translation>すべての基準線に名前を付けてください。</translation>
        </message>
        <message>
            <source>Say where the line comes from: a figure without a source is no reference.</source>
            <translation>基準線の出典を書いてください。出典のない数値は基準になりません。</translation>
        </message>
        <message>
            <source>A reference line needs a share of at most 100 % or a time in minutes.</source>
            <translation>基準線には 100 % 以下の割合、または分単位の時間が必要です。</translation>
        </message>
        <message>
            <source>Give the dashboard a name of 1 to 60 characters.</source>
            <translation>ダッシュボードに 1～60 文字の名前を付けてください。</translation>
        </message>
        <message>
            <source>There is no dashboard of that name any more: reload the page.</source>
            <translation>その名前のダッシュボードはもうありません。ページを読み込み直してください。</translation>
        </message>
        <message>
            <source>This platform publishes no such figure: choose another store or figure.</source>
            <translation>このプラットフォームはその数値を公表していません。別のストアか数値を選んでください。</translation>
        </message>
        <message>
            <source>Write the figure in percent, 0 to 100.</source>
            <translation>数値を百分率（0～100）で入力してください。</translation>
        </message>
        <message>
            <source>Write the figure in minutes.</source>
            <translation>数値を分で入力してください。</translation>
        </message>
        <message>
            <source>Write the days of the window, 1 to 366.</source>
            <translation>期間の日数（1～366）を入力してください。</translation>
        </message>
        <message>
            <source>The figure cannot be of the future: choose the day it was shown.</source>
            <translation>未来の数値は入力できません。表示された日を選んでください。</translation>
        </message>
        <message>
            <source>There cannot be more late messages than messages: check the two numbers.</source>
            <translation>期限超過の件数が全件数を上回っています。2 つの数を確認してください。</translation>
        </message>
        <message>
            <source>The file cannot be read: check its name.</source>
            <translation>ファイルを読み取れません。名前を確認してください。</translation>
        </message>
        <message>
            <source>The file is larger than 8 MB: choose one of a shorter time.</source>
            <translation>ファイルが 8 MB を超えています。より短い期間のファイルを選んでください。</translation>
        </message>
        <message>
            <source>The first line must name the columns: window_days, as_of, value for figures, or message_at, answered_at, late for messages.</source>
            <translation>1 行目に列名が必要です。数値なら window_days、as_of、value、メッセージなら message_at、answered_at、late。</translation>
        </message>
        <message>
            <source>What was kept of the dashboards cannot be read: set it anew.</source>
            <translation>保存したダッシュボードの設定を読み取れません。設定し直してください。</translation>
        </message>
        <message>
            <source>Figures of a day cannot be read: run the health check in the settings.</source>
            <translation>ある日の数値を読み取れません。設定の診断を実行してください。</translation>
        </message>
        <message>
            <source>The spreadsheet could not be written: check the folder and the free space, then try again.</source>
            <translation>表計算ファイルを書き込めませんでした。フォルダーと空き容量を確認して、もう一度お試しください。</translation>
        </message>
        <message>
            <source>Say what the package is for: nothing of the buyer is masked in it.</source>
            <translation>パッケージの用途を入力してください。購入者の情報は隠されません。</translation>
        </message>
        <message>
            <source>You may not see what buyers wrote without masks: mask their contacts in the package, or ask somebody who may.</source>
            <translation>マスクなしで購入者の内容を見る権限がありません。連絡先をマスクするか、権限のある人に依頼してください。</translation>
        </message>
        <message>
            <source>This is not here any more, so there is nothing to pack: reload the list.</source>
            <translation>対象がもうありません。一覧を再読み込みしてください。</translation>
        </message>
        <message>
            <source>More than one store knows an order of this number: pack it from one of its conversations.</source>
            <translation>同じ番号の注文が複数のストアにあります。その会話からパッケージを作成してください。</translation>
        </message>
        <message>
            <source>Stopped: no package was written.</source>
            <translation>停止しました。パッケージは作成されていません。</translation>
        </message>
        <message>
            <source>This file is no evidence package of this program: choose another one.</source>
            <translation>このプログラムの証拠パッケージではありません。別のファイルを選んでください。</translation>
        </message>
        <message>
            <source>The package cannot be read: check its name.</source>
            <translation>パッケージを読み込めません。名前を確認してください。</translation>
        </message>
        <message>
            <source>The PDF could not be made: free some memory, then try again.</source>
            <translation>PDF を作成できません。メモリを空けて再試行してください。</translation>
        </message>
        <message>
            <source>The package could not be written: check the folder and the free space, then try again.</source>
            <translation>パッケージを書き込めません。フォルダーと空き容量を確認して再試行してください。</translation>
        </message>
        <message>
            <source>A file of the conversation is damaged: load it from the platform again, then pack.</source>
            <translation>会話のファイルが破損しています。プラットフォームから再読み込みしてから作成してください。</translation>
        </message>
        <message>
            <source>This is held already: see the list of holds in the settings.</source>
            <translation>すでに保全されています。設定の保全一覧を参照してください。</translation>
        </message>
        <message>
            <source>This is not here any more, so it cannot be held: reload the list.</source>
            <translation>対象がもうないため保全できません。一覧を再読み込みしてください。</translation>
        </message>
        <message>
            <source>Write a reason: whoever looks at the hold later will ask.</source>
            <translation>理由を入力してください。後で見る人が必要とします。</translation>
        </message>
        <message>
            <source>This store knows no such buyer: they may be forgotten already.</source>
            <translation>このストアに該当する購入者はいません。すでに削除済みかもしれません。</translation>
        </message>
        <message>
            <source>Several buyers of this store bear that name, and the platform gave no id: open another conversation of the one you mean.</source>
            <translation>同名の購入者が複数いて、プラットフォームの ID がありません。該当者の別の会話を開いてください。</translation>
        </message>
        <message>
            <source>A legal hold stands on a conversation or an order of this buyer: lift it first, or tell them why their data has to stay.</source>
            <translation>この購入者の会話または注文は保全中です。先に解除するか、データを残す理由を伝えてください。</translation>
        </message>
        <message>
            <source>A case of this buyer is open at the platform: see it to its end first, then try again.</source>
            <translation>この購入者の案件が未解決です。終わらせてから再試行してください。</translation>
        </message>
        <message>
            <source>A reply to this buyer is on its way, or nobody knows yet whether it arrived: wait for it or say in the outbox what became of it, then try again.</source>
            <translation>この購入者への返信が送信中、または到着が不明です。待つか送信トレイで結果を記録してから再試行してください。</translation>
        </message>
        <message>
            <source>Stopped before everything was forgotten: begin once more to take the rest.</source>
            <translation>すべて削除する前に停止しました。残りを削除するにはもう一度実行してください。</translation>
        </message>
        <message>
            <source>The list names nobody: choose the file the platform gave you.</source>
            <translation>リストに誰も記載されていません。プラットフォームから渡されたファイルを選んでください。</translation>
        </message>
        <message>
            <source>The file is larger than 8 MB: split it, then take in the parts.</source>
            <translation>ファイルが 8 MB を超えています。分割して取り込んでください。</translation>
        </message>
        <message>
            <source>The platform does not allow to keep it that long: choose as many days as stand beside it, or fewer.</source>
            <translation>プラットフォームはその期間の保存を許可していません。表示された日数以下を選んでください。</translation>
        </message>
        <message>
            <source>Choose between 1 and 3,650 days, or keep it until somebody deletes it.</source>
            <translation>1~3,650 日を選ぶか、手動で削除するまで保存してください。</translation>
        </message>
        <message>
            <source>The folder for archives is not there, cannot be written or lies in the workspace: choose another one.</source>
            <translation>アーカイブ用フォルダーがないか、書き込めないか、ワークスペース内にあります。別の場所を選んでください。</translation>
        </message>
        <message>
            <source>Keep between 1 and 1,000 archives.</source>
            <translation>アーカイブは 1~1,000 件を保存してください。</translation>
        </message>
        <message>
            <source>Nothing is planned: choose a folder first.</source>
            <translation>予定がありません。先にフォルダーを選んでください。</translation>
        </message>
        <message>
            <source>Only the folder of an export, a .jsonl, an .mbox or a .csv file can be imported: choose one of those.</source>
            <translation>取り込めるのはエクスポートのフォルダー、.jsonl、.mbox、.csv だけです。</translation>
        </message>
        <message>
            <source>The file does not say which store its messages belong to: choose one.</source>
            <translation>メッセージのストアがファイルに書かれていません。ストアを選んでください。</translation>
        </message>
        <message>
            <source>A column is missing: the first row of the table has to name thread_remote_id, direction, sent_at and text.</source>
            <translation>列が足りません。1 行目に thread_remote_id、direction、sent_at、text が必要です。</translation>
        </message>
        <message>
            <source>The folder holds no export of this program: choose the one with threads.jsonl and messages.jsonl.</source>
            <translation>このプログラムのエクスポートではありません。threads.jsonl と messages.jsonl のあるフォルダーを選んでください。</translation>
        </message>
        <message>
            <source>The file is larger than 512 MB: split it, then import the parts.</source>
            <translation>ファイルが 512 MB を超えています。分割して取り込んでください。</translation>
        </message>
        <message>
            <source>Stopped: nothing was imported.</source>
            <translation>停止しました。何も取り込まれていません。</translation>
        </message>
        <message>
            <source>Another program has this port: choose another one.</source>
            <translation>このポートは別のプログラムが使っています。別のポートを選んでください。</translation>
        </message>
        <message>
            <source>Choose a port from 1024 to 65535.</source>
            <translation>1024 から 65535 までのポートを選んでください。</translation>
        </message>
        <message>
            <source>Name the program that reads, in 1 to 60 characters and unlike the others.</source>
            <translation>読み取るプログラムの名前を 1〜60 文字で、ほかと重ならないように入力してください。</translation>
        </message>
        <message>
            <source>There are 50 keys already: revoke those nobody uses.</source>
            <translation>キーはすでに 50 個あります。使っていないものを失効してください。</translation>
        </message>
        <message>
            <source>There is no such key any more: reload the list.</source>
            <translation>そのキーはもうありません。一覧を読み込み直してください。</translation>
        </message>
        <message>
            <source>Name and password do not fit: try again, or ask an owner of this workspace to set a new password.</source>
            <translation>名前とパスワードが合いません。もう一度試すか、このワークスペースのオーナーに新しいパスワードの設定を依頼してください。</translation>
        </message>
        <message>
            <source>Too many wrong passwords: wait some minutes, or ask an owner to set a new one.</source>
            <translation>パスワードの間違いが多すぎます。数分待つか、オーナーに新しいパスワードの設定を依頼してください。</translation>
        </message>
        <message>
            <source>Only an owner changes another owner: ask one of them.</source>
            <translation>オーナーを変更できるのはオーナーだけです。オーナーに依頼してください。</translation>
        </message>
        <message>
            <source>The password is too short: use 8 characters or more.</source>
            <translation>パスワードが短すぎます。8文字以上にしてください。</translation>
        </message>
        <message>
            <source>Choose a password of your own first: it makes you the owner of this workspace.</source>
            <translation>まず自分のパスワードを設定してください。このワークスペースのオーナーになります。</translation>
        </message>
        <message>
            <source>This is the last owner who can sign in: make somebody else an owner with a password first.</source>
            <translation>サインインできる最後のオーナーです。先にパスワードのある別の人をオーナーにしてください。</translation>
        </message>
        <message>
            <source>Nobody gives a right they do not have themselves: ask an owner.</source>
            <translation>自分が持っていない権限は与えられません。オーナーに依頼してください。</translation>
        </message>
        <message>
            <source>A shift begins and ends on a weekday and lasts at most a day: check its times.</source>
            <translation>シフトは曜日ごとに始まり、最長1日です。時刻を確認してください。</translation>
        </message>
        <message>
            <source>This time zone is not known: choose one like Asia/Shanghai.</source>
            <translation>このタイムゾーンは不明です。Asia/Shanghai のように指定してください。</translation>
        </message>
        <message>
            <source>An absence ends after it begins: check its days.</source>
            <translation>不在の終わりは始まりより後です。日付を確認してください。</translation>
        </message>
        <message>
            <source>Choose somebody else who takes over.</source>
            <translation>引き継ぐ別の人を選んでください。</translation>
        </message>
        <message>
            <source>The note is longer than 4,000 bytes: shorten it.</source>
            <translation>メモが4,000バイトを超えています。短くしてください。</translation>
        </message>
        <message>
            <source>The glossary holds 5000 words at most.</source>
            <translation>用語集は最大 5000 語です。</translation>
        </message>
        <message>
            <source>This is a reviewer&apos;s file: it can be read and searched, and nothing in it can be changed.</source>
            <translation>これはレビュー用ファイルです。閲覧と検索はできますが、内容は変更できません。</translation>
        </message>
        <message>
            <source>This is a reviewer&apos;s file already: whoever made it can make another one.</source>
            <translation>これはすでにレビュー用ファイルです。別のファイルは作成した人が作れます。</translation>
        </message>
        <message>
            <source>Choose the conversations for the reviewer first: 1 to 5,000 of them.</source>
            <translation>レビュー担当者に渡す会話を先に選んでください（1～5,000 件）。</translation>
        </message>
        <message>
            <source>You may not see what buyers wrote without masks: mask their contacts in the file, or ask somebody who may.</source>
            <translation>購入者の文面をマスクなしで見る権限がありません。連絡先をマスクするか、権限のある人に頼んでください。</translation>
        </message>
        <message>
            <source>Say what the file is for: nothing of the buyers is masked in it.</source>
            <translation>ファイルの用途を書いてください。購入者の情報は何もマスクされません。</translation>
        </message>
        <message>
            <source>The reviewer&apos;s file is not there any more: look where it was saved.</source>
            <translation>レビュー用ファイルが見つかりません。保存した場所を確認してください。</translation>
        </message>
        <message>
            <source>This is no reviewer&apos;s file: restore a backup into a folder instead.</source>
            <translation>これはレビュー用ファイルではありません。バックアップはフォルダーに復元してください。</translation>
        </message>
        <message>
            <source>Nobody answered such a conversation from here in that span: choose a longer one, or other stores and persons.</source>
            <translation>その期間にここから返信された該当の会話はありません。期間を延ばすか、別の店舗や担当者を選んでください。</translation>
        </message>
        <message>
            <source>Judge one criterion at least, each with a value of its list.</source>
            <translation>少なくとも 1 項目を、一覧の値で採点してください。</translation>
        </message>
        <message>
            <source>This sample is not there any more: look at the list of samples.</source>
            <translation>このサンプルはもうありません。サンプルの一覧を確認してください。</translation>
        </message>
        <message>
            <source>A stored sample cannot be read: restore a backup, or draw it again from its seed.</source>
            <translation>保存されたサンプルを読み取れません。バックアップを復元するか、シードから抽出し直してください。</translation>
        </message>
        <message>
            <source>The passphrase does not fit, or the file was changed: type it once more, or ask for the file anew.</source>
            <translation>パスフレーズが合わないか、ファイルが変更されています。もう一度入力するか、ファイルをもらい直してください。</translation>
        </message>
        <message>
            <source>The file was changed or cut off on its way: ask for it anew.</source>
            <translation>ファイルが途中で変更されたか、途切れています。もらい直してください。</translation>
        </message>
        <message>
            <source>This is no reviewer&apos;s file: choose one that ends in .iqreview.</source>
            <translation>これはレビュー用ファイルではありません。.iqreview で終わるファイルを選んでください。</translation>
        </message>
        <message>
            <source>A reviewer&apos;s file is read without a network: nothing was asked for and nothing was sent.</source>
            <translation>レビュー用ファイルはネットワークなしで読みます。何も問い合わせず、何も送信していません。</translation>
        </message>
    </context>
    <context>
        <name>ValidationWords</name>
        <message>
            <source>give a least or a greatest number.</source>
            <translation>最小値か最大値を入力してください。</translation>
        </message>
        <message>
            <source>numbers begin at 0.</source>
            <translation>数値は 0 以上にしてください。</translation>
        </message>
        <message>
            <source>a day has 1440 minutes, counted from 0.</source>
            <translation>1 日は 0 から数えて 1440 分です。</translation>
        </message>
        <message>
            <source>the least number is above the greatest one.</source>
            <translation>最小値が最大値を超えています。</translation>
        </message>
        <message>
            <source>name at least one.</source>
            <translation>1 つ以上指定してください。</translation>
        </message>
        <message>
            <source>at most 500 fit into one condition.</source>
            <translation>1 つの条件に入るのは 500 件までです。</translation>
        </message>
        <message>
            <source>it is empty: write it or remove it.</source>
            <translation>空です。入力するか削除してください。</translation>
        </message>
        <message>
            <source>it is longer than 400 characters.</source>
            <translation>400 文字を超えています。</translation>
        </message>
        <message>
            <source>a star needs letters before it.</source>
            <translation>アスタリスクの前に文字が必要です。</translation>
        </message>
        <message>
            <source>groups stand in each other more than 6 deep.</source>
            <translation>グループの入れ子が 6 段を超えています。</translation>
        </message>
        <message>
            <source>at most 60 conditions fit into one group.</source>
            <translation>1 つのグループに入る条件は 60 件までです。</translation>
        </message>
        <message>
            <source>the group is empty: fill it or remove it.</source>
            <translation>グループが空です。条件を入れるか削除してください。</translation>
        </message>
        <message>
            <source>the action &quot;%1&quot; needs to know what or who.</source>
            <translation>操作「%1」の対象を指定してください。</translation>
        </message>
        <message>
            <source>there is no priority &quot;%1&quot;: low, normal, high or urgent.</source>
            <translation>優先度「%1」はありません。low、normal、high、urgent のいずれかです。</translation>
        </message>
        <message>
            <source>the rule does nothing: add an action.</source>
            <translation>ルールに操作がありません。追加してください。</translation>
        </message>
        <message>
            <source>the action &quot;%1&quot; stands twice: keep one of them.</source>
            <translation>操作「%1」が重複しています。1 つだけ残してください。</translation>
        </message>
        <message>
            <source>it assigns in two ways: keep one of them.</source>
            <translation>割り当て方法が 2 つあります。1 つだけ残してください。</translation>
        </message>
        <message>
            <source>an automatic answer must leave the conversation open for a person: remove the answer or the close.</source>
            <translation>自動返信の後は人が対応できるよう会話を開いたままにする必要があります。返信か完了の操作を外してください。</translation>
        </message>
        <message>
            <source>give the rule an id, a short word that stays.</source>
            <translation>ルールに ID（変わらない短い語）を付けてください。</translation>
        </message>
        <message>
            <source>give the rule a title.</source>
            <translation>ルールに題名を付けてください。</translation>
        </message>
        <message>
            <source>the title is longer than 120 characters.</source>
            <translation>題名が 120 文字を超えています。</translation>
        </message>
        <message>
            <source>begin with &quot;all&quot; or &quot;any&quot;.</source>
            <translation>all または any で始めてください。</translation>
        </message>
        <message>
            <source>at most 300 rules fit into one set.</source>
            <translation>1 つの組に入るルールは 300 件までです。</translation>
        </message>
        <message>
            <source>the id &quot;%1&quot; is there twice: give one of them another.</source>
            <translation>ID「%1」が重複しています。どちらかを変えてください。</translation>
        </message>
        <message>
            <source>an object is expected here.</source>
            <translation>ここにはオブジェクトが必要です。</translation>
        </message>
        <message>
            <source>there is no such field: check its spelling.</source>
            <translation>その項目はありません。つづりを確認してください。</translation>
        </message>
        <message>
            <source>a text is expected here.</source>
            <translation>ここには文字列が必要です。</translation>
        </message>
        <message>
            <source>true or false is expected here.</source>
            <translation>ここには true か false が必要です。</translation>
        </message>
        <message>
            <source>a list of texts is expected here.</source>
            <translation>ここには文字列の一覧が必要です。</translation>
        </message>
        <message>
            <source>a whole number is expected here.</source>
            <translation>ここには整数が必要です。</translation>
        </message>
        <message>
            <source>a list of conditions is expected here.</source>
            <translation>ここには条件の一覧が必要です。</translation>
        </message>
        <message>
            <source>a list of actions is expected here.</source>
            <translation>ここには操作の一覧が必要です。</translation>
        </message>
        <message>
            <source>say what the condition looks at.</source>
            <translation>条件が何を見るか指定してください。</translation>
        </message>
        <message>
            <source>there is no condition &quot;%1&quot;.</source>
            <translation>条件「%1」はありません。</translation>
        </message>
        <message>
            <source>say what is to be done.</source>
            <translation>何をするか指定してください。</translation>
        </message>
        <message>
            <source>there is no action &quot;%1&quot;.</source>
            <translation>操作「%1」はありません。</translation>
        </message>
        <message>
            <source>there is no trigger &quot;%1&quot;: message or conversation.</source>
            <translation>起点「%1」はありません。message か conversation です。</translation>
        </message>
        <message>
            <source>there is no state &quot;%1&quot;: off, shadow or live.</source>
            <translation>状態「%1」はありません。off、shadow、live のいずれかです。</translation>
        </message>
        <message>
            <source>say for which messages the rule is; {&quot;is&quot;:&quot;all&quot;,&quot;of&quot;:[]} is for every one.</source>
            <translation>どのメッセージに使うルールか指定してください。{&quot;is&quot;:&quot;all&quot;,&quot;of&quot;:[]} はすべてを指します。</translation>
        </message>
        <message>
            <source>the pattern &quot;%1&quot; cannot be read (%2). Correct it, or use words instead.</source>
            <translation>パターン「%1」を読み取れません（%2）。直すか、語を使ってください。</translation>
        </message>
        <message>
            <source>there is no marketplace &quot;%1&quot;.</source>
            <translation>マーケットプレイス「%1」はありません。</translation>
        </message>
        <message>
            <source>there is no kind of conversation &quot;%1&quot;.</source>
            <translation>会話の種類「%1」はありません。</translation>
        </message>
        <message>
            <source>&quot;%1&quot; is no language code: write en, ja, es, zh.</source>
            <translation>「%1」は言語コードではありません。en、ja、es、zh のように書いてください。</translation>
        </message>
        <message>
            <source>there is no mood &quot;%1&quot;: calm, pleased, worried or angry.</source>
            <translation>感情「%1」はありません。calm、pleased、worried、angry のいずれかです。</translation>
        </message>
        <message>
            <source>there is no topic &quot;%1&quot;.</source>
            <translation>話題「%1」はありません。</translation>
        </message>
        <message>
            <source>write open or closed, not &quot;%1&quot;.</source>
            <translation>「%1」ではなく open か closed と書いてください。</translation>
        </message>
        <message>
            <source>The file is no JSON: check brackets, quotes and commas.</source>
            <translation>ファイルが JSON ではありません。括弧、引用符、カンマを確認してください。</translation>
        </message>
        <message>
            <source>The file holds no list &quot;rules&quot;: it begins with {&quot;rules&quot;:[.</source>
            <translation>ファイルに rules の一覧がありません。{&quot;rules&quot;:[ で始まります。</translation>
        </message>
        <message>
            <source>The variable at %1 is not closed: add &quot;}}&quot;.</source>
            <translation>%1 の変数が閉じていません。「}}」を加えてください。</translation>
        </message>
        <message>
            <source>Unknown variable &quot;%1&quot; at %2: did you mean &quot;%3&quot;?</source>
            <translation>%2 に不明な変数「%1」があります。「%3」のことですか。</translation>
        </message>
        <message>
            <source>There are two texts in %1: keep one.</source>
            <translation>%1 の本文が 2 つあります。1 つだけ残してください。</translation>
        </message>
        <message>
            <source>The text in %1 is empty: write it, or take it out.</source>
            <translation>%1 の本文が空です。入力するか削除してください。</translation>
        </message>
        <message>
            <source>The text in %1 is longer than %2 bytes: shorten it.</source>
            <translation>%1 の本文が %2 バイトを超えています。短くしてください。</translation>
        </message>
        <message>
            <source>An entry needs at least one text.</source>
            <translation>項目には本文が 1 つ以上必要です。</translation>
        </message>
        <message>
            <source>Every text needs a language: choose one.</source>
            <translation>どの本文にも言語が必要です。選んでください。</translation>
        </message>
        <message>
            <source>There is no scene &quot;%1&quot;: choose one of the list.</source>
            <translation>場面「%1」はありません。一覧から選んでください。</translation>
        </message>
        <message>
            <source>This entry is gone: reload the list.</source>
            <translation>この項目はもうありません。一覧を読み直してください。</translation>
        </message>
        <message>
            <source>The file &quot;%1&quot; cannot be read: check its name and rights.</source>
            <translation>ファイル「%1」を読み取れません。名前と権限を確認してください。</translation>
        </message>
        <message>
            <source>The file is larger than 16 MB: split it.</source>
            <translation>ファイルが 16 MB を超えています。分割してください。</translation>
        </message>
        <message>
            <source>The file is empty: it needs a first line with column names.</source>
            <translation>ファイルが空です。1 行目に列名が必要です。</translation>
        </message>
        <message>
            <source>Line 1: the column &quot;%1&quot; is missing: %2</source>
            <translation>1 行目：列「%1」がありません。%2</translation>
        </message>
        <message>
            <source>Line %1: text stands behind a closing quote.</source>
            <translation>%1 行目：閉じ引用符の後に文字があります。</translation>
        </message>
        <message>
            <source>Line %1: a quote is never closed.</source>
            <translation>%1 行目：引用符が閉じていません。</translation>
        </message>
        <message>
            <source>A kind of ticket has no id: give it a short word.</source>
            <translation>ID のないチケットの種類があります。短い語を付けてください。</translation>
        </message>
        <message>
            <source>The kind &quot;%1&quot; is there twice: keep one of them.</source>
            <translation>種類「%1」が重複しています。1 つだけ残してください。</translation>
        </message>
        <message>
            <source>The kind &quot;%1&quot; has no title: write one.</source>
            <translation>種類「%1」に題名がありません。入力してください。</translation>
        </message>
        <message>
            <source>The checklist of &quot;%1&quot; has an empty line: write it or remove it.</source>
            <translation>「%1」のチェックリストに空の行があります。入力するか削除してください。</translation>
        </message>
        <message>
            <source>The usual wait has to be between 1 hour and 90 days.</source>
            <translation>通常の待ち時間は 1 時間から 90 日の間です。</translation>
        </message>
        <message>
            <source>Each site needs a code of its own: correct &quot;%1&quot;.</source>
            <translation>サイトごとに別のコードが必要です。「%1」を直してください。</translation>
        </message>
        <message>
            <source>The wait of %1 has to be between 1 hour and 90 days.</source>
            <translation>%1 の待ち時間は 1 時間から 90 日の間です。</translation>
        </message>
        <message>
            <source>Each category needs a path of its own: correct &quot;%1&quot;.</source>
            <translation>カテゴリーごとに別の経路が必要です。「%1」を直してください。</translation>
        </message>
        <message>
            <source>This category says nothing of the matter and lengthens the wait. Choose a more exact one: %1.</source>
            <translation>このカテゴリーでは内容が伝わらず、待ち時間が延びます。より正確なものを選んでください：%1。</translation>
        </message>
        <message>
            <source>The time for an appeal has to be between 1 hour and a year.</source>
            <translation>異議申し立ての期間は 1 時間から 1 年の間です。</translation>
        </message>
        <message>
            <source>Each document needs an id of its own: correct &quot;%1&quot;.</source>
            <translation>書類ごとに別の ID が必要です。「%1」を直してください。</translation>
        </message>
        <message>
            <source>A document cannot be younger than its own date: correct &quot;%1&quot;.</source>
            <translation>書類の有効日数を負にはできません。「%1」を直してください。</translation>
        </message>
        <message>
            <source>Each reason needs an id of its own: correct &quot;%1&quot;.</source>
            <translation>理由ごとに別の ID が必要です。「%1」を直してください。</translation>
        </message>
        <message>
            <source>The reason &quot;%1&quot; names a document &quot;%2&quot; that is not in the list.</source>
            <translation>理由「%1」が一覧にない書類「%2」を指しています。</translation>
        </message>
        <message>
            <source>id, title, language and body are needed.</source>
            <translation>id、title、language、body の列が必要です。</translation>
        </message>
        <message>
            <source>There is no kind &quot;%1&quot; that needs a second name: choose refund, legal or claim.</source>
            <translation>もう一人の確認が必要な種類「%1」はありません。refund、legal、claim のいずれかです。</translation>
        </message>
        <message>
            <source>A template needs a title of 1 to 120 characters.</source>
            <translation>テンプレートには 1～120 文字の題名が必要です。</translation>
        </message>
        <message>
            <source>A template needs at least one wording.</source>
            <translation>テンプレートには文面が 1 つ以上必要です。</translation>
        </message>
        <message>
            <source>Every wording needs a language: choose one.</source>
            <translation>どの文面にも言語が必要です。選んでください。</translation>
        </message>
        <message>
            <source>There are two wordings in %1 for the same days: keep one, or change their days.</source>
            <translation>同じ日に %1 の文面が 2 つあります。1 つを残すか日付を変えてください。</translation>
        </message>
        <message>
            <source>The wording in %1 is empty: write it, or take it out.</source>
            <translation>%1 の文面が空です。入力するか削除してください。</translation>
        </message>
        <message>
            <source>The wording in %1 is longer than %2 bytes: shorten it.</source>
            <translation>%1 の文面が %2 バイトを超えています。短くしてください。</translation>
        </message>
        <message>
            <source>The season of the wording in %1: &quot;%2&quot; is no day; write 2027-01-31.</source>
            <translation>%1 の文面の期間：「%2」は日付ではありません。2027-01-31 のように書いてください。</translation>
        </message>
        <message>
            <source>The season of the wording in %1 ends before it begins: change its days.</source>
            <translation>%1 の文面の期間が始まる前に終わっています。日付を直してください。</translation>
        </message>
        <message>
            <source>A shortcut has at most 40 characters without spaces and slashes.</source>
            <translation>ショートカットは空白とスラッシュを含まない 40 文字以内です。</translation>
        </message>
        <message>
            <source>Every page of the database passes its check.</source>
            <translation>データベースの全ページが検査に合格しました。</translation>
        </message>
        <message>
            <source>Close the desk, copy the workspace folder, then restore the newest snapshot or backup.</source>
            <translation>アプリを閉じ、ワークスペースのフォルダーをコピーしてから、最新のスナップショットかバックアップを戻してください。</translation>
        </message>
        <message>
            <source>Restore the newest backup.</source>
            <translation>最新のバックアップを戻してください。</translation>
        </message>
        <message>
            <source>Keep this workspace as it is and compare it with a backup.</source>
            <translation>このワークスペースをそのまま残し、バックアップと比べてください。</translation>
        </message>
        <message>
            <source>The journal is intact: %1 rows.</source>
            <translation>ジャーナルは完全です：%1 行。</translation>
        </message>
        <message>
            <source>The journal does not end with the row it should: rows are missing at its end.</source>
            <translation>ジャーナルの末尾が正しくありません。最後の行が欠けています。</translation>
        </message>
        <message>
            <source>All %1 messages are searchable.</source>
            <translation>%1 件のメッセージすべてを検索できます。</translation>
        </message>
        <message>
            <source>%1 of %2 messages are not searchable yet.</source>
            <translation>%2 件のうち %1 件がまだ検索できません。</translation>
        </message>
        <message>
            <source>Leave the desk open for a moment: indexing goes on in the background.</source>
            <translation>しばらくアプリを開いたままにしてください。索引の作成が続いています。</translation>
        </message>
        <message>
            <source>%1 answers wait for a person.</source>
            <translation>%1 件の返信が人の判断を待っています。</translation>
        </message>
        <message>
            <source>Open the outbox and decide each of them.</source>
            <translation>送信トレイを開いて 1 件ずつ決めてください。</translation>
        </message>
        <message>
            <source>Nothing waits to be sent.</source>
            <translation>送信待ちはありません。</translation>
        </message>
        <message>
            <source>%1 answers are on their way.</source>
            <translation>%1 件の返信を送信中です。</translation>
        </message>
        <message>
            <source>The free space could not be read.</source>
            <translation>空き容量を読み取れません。</translation>
        </message>
        <message>
            <source>%1 MB are free.</source>
            <translation>空き %1 MB。</translation>
        </message>
        <message>
            <source>Free some space: the desk needs room for snapshots.</source>
            <translation>空きを増やしてください。スナップショットの保存に必要です。</translation>
        </message>
        <message>
            <source>No rule pack is in force: answers are checked for length and characters alone.</source>
            <translation>有効なルールパックがありません。返信は長さと文字だけを調べます。</translation>
        </message>
        <message>
            <source>Install the program anew.</source>
            <translation>アプリを入れ直してください。</translation>
        </message>
        <message>
            <source>%1 rule packs of the outgoing check are in force and recent.</source>
            <translation>送信前チェックのルールパック %1 件が有効で新しい状態です。</translation>
        </message>
        <message>
            <source>Rule packs of the outgoing check are older than %1 days: %2.</source>
            <translation>送信前チェックのルールパックが %1 日より古くなっています：%2。</translation>
        </message>
        <message>
            <source>Get newer packs and import them: inquirydeskctl rule-packs import FILE.</source>
            <translation>新しいパックを入手して取り込んでください：inquirydeskctl rule-packs import FILE。</translation>
        </message>
        <message>
            <source>Nothing is affected: every store that was read answers.</source>
            <translation>影響はありません。読み取った店舗はすべて応答しています。</translation>
        </message>
        <message>
            <source>Open the conversation and decide what becomes of its answer.</source>
            <translation>会話を開いて返信をどうするか決めてください。</translation>
        </message>
        <message>
            <source>Run inquirydeskctl store check %1: it goes through the steps.</source>
            <translation>inquirydeskctl store check %1 を実行すると順に確認します。</translation>
        </message>
        <message>
            <source>The rule &quot;%1&quot; rests (%2: %3).</source>
            <translation>ルール「%1」は休止中です（%2：%3）。</translation>
        </message>
        <message>
            <source>Open the rule in the settings and choose something that is there and approved.</source>
            <translation>設定でこのルールを開き、存在して承認済みのものを選んでください。</translation>
        </message>
        <message>
            <source>The workspace is encrypted at rest.</source>
            <translation>ワークスペースは暗号化されています。</translation>
        </message>
        <message>
            <source>This build does not encrypt its workspace.</source>
            <translation>この版はワークスペースを暗号化しません。</translation>
        </message>
        <message>
            <source>Use it with sandbox stores only; install a build with SQLCipher.</source>
            <translation>サンドボックスの店舗だけで使うか、SQLCipher 付きの版を入れてください。</translation>
        </message>
        <message>
            <source>Connected.</source>
            <translation>接続済み。</translation>
        </message>
        <message>
            <source>Added, not read yet.</source>
            <translation>追加済み、まだ読み取っていません。</translation>
        </message>
        <message>
            <source>Sync, or test the connection.</source>
            <translation>同期するか接続を確認してください。</translation>
        </message>
        <message>
            <source>The sign-in is no longer accepted.</source>
            <translation>認証が受け付けられません。</translation>
        </message>
        <message>
            <source>The sign-in is no longer accepted (%1).</source>
            <translation>認証が受け付けられません（%1）。</translation>
        </message>
        <message>
            <source>Nobody has signed this store in yet (%1).</source>
            <translation>この店舗はまだ認証されていません（%1）。</translation>
        </message>
        <message>
            <source>Sign in with the main account of the shop.</source>
            <translation>ショップの主アカウントで認証してください。</translation>
        </message>
        <message>
            <source>Sign in again with the main account; history and settings stay.</source>
            <translation>主アカウントで再認証してください。履歴と設定は残ります。</translation>
        </message>
        <message>
            <source>A right is missing (%1).</source>
            <translation>権限が足りません（%1）。</translation>
        </message>
        <message>
            <source>Grant the named right in the platform&apos;s developer settings, then sign in again.</source>
            <translation>プラットフォームの開発者設定でその権限を付与し、再認証してください。</translation>
        </message>
        <message>
            <source>The platform cannot be reached from this computer (%1).</source>
            <translation>このコンピューターからプラットフォームに接続できません（%1）。</translation>
        </message>
        <message>
            <source>Check the network, the proxy of this store and the firewall, then test the connection.</source>
            <translation>ネットワーク、店舗のプロキシ、ファイアウォールを確認してから接続を確認してください。</translation>
        </message>
        <message>
            <source>The platform answers with errors (%1).</source>
            <translation>プラットフォームがエラーを返しています（%1）。</translation>
        </message>
        <message>
            <source>Wait; the desk tries again by itself. Answer urgent buyers on the platform&apos;s own page.</source>
            <translation>お待ちください。自動で再試行します。急ぎの購入者にはプラットフォームのページで返信してください。</translation>
        </message>
        <message>
            <source>The enquiry was handed over, but not stored.</source>
            <translation>問い合わせは渡されましたが、保存されていません。</translation>
        </message>
        <message>
            <source>The enquiry was stored, but nobody was told.</source>
            <translation>問い合わせは保存されましたが、誰にも通知されていません。</translation>
        </message>
        <message>
            <source>The enquiry is not in the list of what needs a reply.</source>
            <translation>問い合わせが要返信の一覧にありません。</translation>
        </message>
        <message>
            <source>The enquiry has no deadline: see the deadline settings of this store.</source>
            <translation>問い合わせに期限がありません。この店舗の期限設定を確認してください。</translation>
        </message>
        <message>
            <source>Written in &quot;%1&quot;, recognised as &quot;%2&quot;.</source>
            <translation>「%1」で書かれ、「%2」と判定されました。</translation>
        </message>
        <message>
            <source>The answer arrived, but the enquiry still counts as waiting.</source>
            <translation>返信は届きましたが、問い合わせがまだ待ちのままです。</translation>
        </message>
        <message>
            <source>The answer did not leave the outbox.</source>
            <translation>返信が送信トレイから出ていません。</translation>
        </message>
        <message>
            <source>Not tried: nothing arrived.</source>
            <translation>試していません。何も届いていません。</translation>
        </message>
        <message>
            <source>The test enquiry is over.</source>
            <translation>テストの問い合わせは終了しました。</translation>
        </message>
        <message>
            <source>The buyer takes no messages that are not needed for the order.</source>
            <translation>購入者は注文に必要のないメッセージを受け取りません。</translation>
        </message>
        <message>
            <source>Amazon did not deliver it; its notice says why.</source>
            <translation>Amazon は配達しませんでした。理由は通知に書かれています。</translation>
        </message>
        <message>
            <source>The wording in %1: %2</source>
            <translation>%1 の文面：%2</translation>
        </message>
        <message>
            <source>The text in %1: %2</source>
            <translation>%1 の本文：%2</translation>
        </message>
        <message>
            <source>Rule %1: %2</source>
            <translation>ルール %1：%2</translation>
        </message>
    </context>
    <context>
        <name>Words</name>
        <message>
            <source>English</source>
            <translation>英語</translation>
        </message>
        <message>
            <source>German</source>
            <translation>ドイツ語</translation>
        </message>
        <message>
            <source>Spanish</source>
            <translation>スペイン語</translation>
        </message>
        <message>
            <source>Japanese</source>
            <translation>日本語</translation>
        </message>
        <message>
            <source>Chinese</source>
            <translation>中国語</translation>
        </message>
        <message>
            <source>Portuguese</source>
            <translation>ポルトガル語</translation>
        </message>
        <message>
            <source>French</source>
            <translation>フランス語</translation>
        </message>
        <message>
            <source>Italian</source>
            <translation>イタリア語</translation>
        </message>
        <message>
            <source>Dutch</source>
            <translation>オランダ語</translation>
        </message>
        <message>
            <source>Polish</source>
            <translation>ポーランド語</translation>
        </message>
        <message>
            <source>Swedish</source>
            <translation>スウェーデン語</translation>
        </message>
        <message>
            <source>Korean</source>
            <translation>韓国語</translation>
        </message>
        <message>
            <source>Thai</source>
            <translation>タイ語</translation>
        </message>
        <message>
            <source>Vietnamese</source>
            <translation>ベトナム語</translation>
        </message>
        <message>
            <source>Indonesian</source>
            <translation>インドネシア語</translation>
        </message>
        <message>
            <source>Malay</source>
            <translation>マレー語</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>質問</translation>
        </message>
        <message>
            <source>Mail</source>
            <translation>メール</translation>
        </message>
        <message>
            <source>Platform notice</source>
            <translation>プラットフォーム通知</translation>
        </message>
        <message>
            <source>Case</source>
            <translation>ケース</translation>
        </message>
        <message>
            <source>Order message</source>
            <translation>注文メッセージ</translation>
        </message>
        <message>
            <source>Replies allowed</source>
            <translation>返信を許可</translation>
        </message>
        <message>
            <source>Replies and automation allowed</source>
            <translation>返信と自動化を許可</translation>
        </message>
        <message>
            <source>Display only: nothing can be sent</source>
            <translation>表示のみ：送信はできません</translation>
        </message>
        <message>
            <source>Low</source>
            <translation>低</translation>
        </message>
        <message>
            <source>High</source>
            <translation>高</translation>
        </message>
        <message>
            <source>Urgent</source>
            <translation>緊急</translation>
        </message>
        <message>
            <source>Normal</source>
            <translation>通常</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>送信済み</translation>
        </message>
        <message>
            <source>Accepted by the platform</source>
            <translation>プラットフォームが受理</translation>
        </message>
        <message>
            <source>Held back by the platform</source>
            <translation>プラットフォームが保留</translation>
        </message>
        <message>
            <source>Refused by the platform</source>
            <translation>プラットフォームが拒否</translation>
        </message>
        <message>
            <source>Read by buyer</source>
            <translation>購入者が既読</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>下書き</translation>
        </message>
        <message>
            <source>Held</source>
            <translation>保留中</translation>
        </message>
        <message>
            <source>Queued</source>
            <translation>送信待ち</translation>
        </message>
        <message>
            <source>Sending</source>
            <translation>送信中</translation>
        </message>
        <message>
            <source>Sent</source>
            <comment>state of an answer</comment>
            <translation>送信済み</translation>
        </message>
        <message>
            <source>Confirmed</source>
            <translation>確認済み</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>拒否</translation>
        </message>
        <message>
            <source>Unknown</source>
            <translation>不明</translation>
        </message>
        <message>
            <source>Did it arrive?</source>
            <translation>届きましたか？</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>取り消し済み</translation>
        </message>
        <message>
            <source>Paid</source>
            <translation>支払い済み</translation>
        </message>
        <message>
            <source>Payment outstanding</source>
            <translation>入金待ち</translation>
        </message>
        <message>
            <source>Payment under way</source>
            <translation>決済処理中</translation>
        </message>
        <message>
            <source>Invalid</source>
            <translation>無効</translation>
        </message>
        <message>
            <source>Pending</source>
            <translation>保留中</translation>
        </message>
        <message>
            <source>Being prepared</source>
            <translation>出荷準備中</translation>
        </message>
        <message>
            <source>Ready to ship</source>
            <translation>発送待ち</translation>
        </message>
        <message>
            <source>Shipped</source>
            <translation>発送済み</translation>
        </message>
        <message>
            <source>Delivered</source>
            <translation>配達済み</translation>
        </message>
        <message>
            <source>Not delivered</source>
            <translation>未配達</translation>
        </message>
        <message>
            <source>In progress</source>
            <translation>処理中</translation>
        </message>
        <message>
            <source>Not shipped yet</source>
            <translation>未発送</translation>
        </message>
        <message>
            <source>On the way</source>
            <translation>配送中</translation>
        </message>
        <message>
            <source>Refunded</source>
            <translation>返金済み</translation>
        </message>
        <message>
            <source>Partly refunded</source>
            <translation>一部返金済み</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>失敗</translation>
        </message>
        <message>
            <source>This store is display only. Allow replies in the settings first.</source>
            <translation>このストアは表示のみです。先に設定で返信を許可してください。</translation>
        </message>
        <message>
            <source>The platform has closed this conversation for sellers.</source>
            <translation>プラットフォームがこの会話を販売者に対して終了しました。</translation>
        </message>
        <message>
            <source>A question takes one reply, and it has been given.</source>
            <translation>質問への回答は 1 回のみで、すでに回答済みです。</translation>
        </message>
        <message>
            <source>This store has no connection that could send.</source>
            <translation>このストアには送信できる接続がありません。</translation>
        </message>
        <message>
            <source>The platform offers no way to reply here.</source>
            <translation>ここではプラットフォーム上の返信手段がありません。</translation>
        </message>
        <message>
            <source>Notices of the platform take no reply.</source>
            <translation>プラットフォーム通知には返信できません。</translation>
        </message>
        <message>
            <source>Imported history takes no reply.</source>
            <translation>インポートした履歴には返信できません。</translation>
        </message>
        <message>
            <source>Nothing can be sent here (%1).</source>
            <translation>ここからは送信できません（%1）。</translation>
        </message>
        <message>
            <source>No connection.</source>
            <translation>接続がありません。</translation>
        </message>
        <message>
            <source>The platform asks to wait.</source>
            <translation>プラットフォームから待機を求められています。</translation>
        </message>
        <message>
            <source>The sign-in has ended. Sign in again.</source>
            <translation>認証の期限が切れました。再認証してください。</translation>
        </message>
        <message>
            <source>A right is missing.</source>
            <translation>権限が不足しています。</translation>
        </message>
        <message>
            <source>Refused.</source>
            <translation>拒否されました。</translation>
        </message>
        <message>
            <source>The platform&apos;s answer could not be read.</source>
            <translation>プラットフォームの応答を読み取れませんでした。</translation>
        </message>
        <message>
            <source>The platform answers with errors.</source>
            <translation>プラットフォームがエラーを返しています。</translation>
        </message>
        <message>
            <source>Not found.</source>
            <translation>見つかりません。</translation>
        </message>
        <message>
            <source>It has changed meanwhile.</source>
            <translation>その間に内容が変更されました。</translation>
        </message>
        <message>
            <source>This cannot be read.</source>
            <translation>内容を読み取れません。</translation>
        </message>
        <message>
            <source>The database did not accept it.</source>
            <translation>データベースに保存できませんでした。</translation>
        </message>
        <message>
            <source>The disk is full. Free some space.</source>
            <translation>ディスクに空きがありません。空き容量を増やしてください。</translation>
        </message>
        <message>
            <source>Stored data is damaged.</source>
            <translation>保存データが破損しています。</translation>
        </message>
        <message>
            <source>The workspace is locked.</source>
            <translation>ワークスペースはロックされています。</translation>
        </message>
        <message>
            <source>Stopped.</source>
            <translation>停止しました。</translation>
        </message>
        <message>
            <source>It may or may not have arrived.</source>
            <translation>届いたかどうか不明です。</translation>
        </message>
        <message>
            <source>size unknown</source>
            <translation>サイズ不明</translation>
        </message>
        <message numerus="yes">
            <source>%n thread(s) done</source>
            <translation>
                <numerusform>%n 件の会話を完了にしました</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n thread(s) opened again</source>
            <translation>
                <numerusform>%n 件の会話を再開しました</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n thread(s): no reply needed</source>
            <translation>
                <numerusform>%n 件の会話を返信不要にしました</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n thread(s) snoozed</source>
            <translation>
                <numerusform>%n 件の会話をスヌーズしました</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Tags of %n thread(s) changed</source>
            <translation>
                <numerusform>%n 件の会話のタグを変更しました</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n thread(s) assigned</source>
            <translation>
                <numerusform>%n 件の会話を割り当てました</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n thread(s) merged</source>
            <translation>
                <numerusform>%n 件の会話を統合しました</numerusform>
            </translation>
        </message>
        <message>
            <source>Thread split</source>
            <translation>会話を分割しました</translation>
        </message>
        <message numerus="yes">
            <source>Priority of %n thread(s) changed</source>
            <translation>
                <numerusform>%n 件の会話の優先度を変更しました</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n thread(s) changed</source>
            <translation>
                <numerusform>%n 件の会話を変更しました</numerusform>
            </translation>
        </message>
        <message>
            <source>Buyer %1</source>
            <comment>a platform&apos;s number of the buyer</comment>
            <translation>購入者 %1</translation>
        </message>
        <message>
            <source>Buyer without a name</source>
            <translation>名前のない購入者</translation>
        </message>
        <message>
            <source>The workspace is open in another program. Close that first, or choose another workspace.</source>
            <translation>ワークスペースは別のプログラムで開かれています。先にそちらを閉じるか、別のワークスペースを選んでください。</translation>
        </message>
        <message>
            <source>Mailbox</source>
            <translation>メールボックス</translation>
        </message>
        <message>
            <source>, </source>
            <comment>between the names of a list</comment>
            <translation>、</translation>
        </message>
        <message>
            <source>, </source>
            <comment>between the parts of a sentence that is read aloud</comment>
            <translation>、</translation>
        </message>
        <message>
            <source>Only a notification mail told of this conversation: the platform does not show it yet, so nothing can be sent there. Answer on the platform&apos;s page, or wait until it is shown.</source>
            <translation>この会話は通知メールでのみ把握しています。プラットフォームにまだ表示されていないため、送信できません。プラットフォームのページで返信するか、表示されるまでお待ちください。</translation>
        </message>
        <message>
            <source>Cancellation pending</source>
            <translation>キャンセル確定待ち</translation>
        </message>
        <message>
            <source>Completed</source>
            <translation>完了</translation>
        </message>
        <message>
            <source>Being returned</source>
            <translation>返品中</translation>
        </message>
        <message>
            <source>Change pending</source>
            <translation>変更確定待ち</translation>
        </message>
        <message>
            <source>The application has no grant for Shopee&apos;s chat. Ask your account manager for it, and answer in the Seller Centre until then.</source>
            <translation>アプリケーションにShopeeのチャット権限がありません。アカウントマネージャーに申請し、それまではセラーセンターで返信してください。</translation>
        </message>
        <message>
            <source>Return requested</source>
            <translation>返品申請あり</translation>
        </message>
        <message>
            <source>Returned</source>
            <translation>返品済み</translation>
        </message>
        <message>
            <source>Return inspected</source>
            <translation>返品検品済み</translation>
        </message>
        <message>
            <source>Return failed</source>
            <translation>返品失敗</translation>
        </message>
        <message>
            <source>A case is answered on its own page: the chip in the head of this conversation, or the command “Open its case”, leads there.</source>
            <translation>ケースは専用ページで対応します。会話上部のチップか「関連ケースを開く」コマンドで開けます。</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::AbilityTable</name>
        <message>
            <source>%1: read %2; reply %3. %4</source>
            <comment>what, whether it can be read, whether it can be answered, remark</comment>
            <translation>%1：取得 %2、返信 %3。%4</translation>
        </message>
        <message>
            <source>What the platform allows</source>
            <translation>プラットフォームでできること</translation>
        </message>
        <message>
            <source>What</source>
            <translation>項目</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>取得</translation>
        </message>
        <message>
            <source>Reply</source>
            <translation>返信</translation>
        </message>
        <message>
            <source>Remark</source>
            <translation>備考</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::AlarmBar</name>
        <message>
            <source>%1 · %2: %3</source>
            <comment>kind of alarm, store, what is wrong</comment>
            <translation>%1 · %2：%3</translation>
        </message>
        <message>
            <source>Over since %1 · %2 · since %3</source>
            <comment>time, alarm, time</comment>
            <translation>%1 に解消 · %2 · %3 から</translation>
        </message>
        <message>
            <source>%1 · since %2</source>
            <comment>alarm, time</comment>
            <translation>%1 · %2 から</translation>
        </message>
        <message numerus="yes">
            <source>%n more</source>
            <comment>alarms</comment>
            <translation>
                <numerusform>他 %n 件</numerusform>
            </translation>
        </message>
        <message>
            <source>Alerts</source>
            <translation>アラート</translation>
        </message>
        <message>
            <source>Outbox</source>
            <translation>送信トレイ</translation>
        </message>
        <message>
            <source>Stores</source>
            <translation>ストア</translation>
        </message>
        <message>
            <source>%1: open</source>
            <comment>alarm</comment>
            <translation>%1：開く</translation>
        </message>
        <message>
            <source>Acknowledge</source>
            <translation>確認済みにする</translation>
        </message>
        <message>
            <source>Acknowledge: %1</source>
            <comment>alarm</comment>
            <translation>確認済みにする：%1</translation>
        </message>
        <message>
            <source>Takes this alert off the window; the store&apos;s state stays shown (Shift+F5)</source>
            <translation>このアラートをウィンドウから消します。ストアの状態は引き続き表示されます（Shift+F5）</translation>
        </message>
        <message numerus="yes">
            <source>%1 · and %n more store(s)</source>
            <comment>alarm</comment>
            <translation>
                <numerusform>%1 · ほか %n 店舗</numerusform>
            </translation>
        </message>
        <message>
            <source>Show</source>
            <translation>表示</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <comment>kind of alarm, what is wrong</comment>
            <translation>%1 · %2</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::AlertCenter</name>
        <message>
            <source>No alert is open.</source>
            <translation>未確認のアラートはありません。</translation>
        </message>
        <message>
            <source>No alert was raised yet.</source>
            <translation>アラートはまだ発生していません。</translation>
        </message>
        <message>
            <source>Alerts</source>
            <translation>アラート</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>未確認</translation>
        </message>
        <message>
            <source>Open %1</source>
            <translation>未確認 %1</translation>
        </message>
        <message>
            <source>History</source>
            <translation>履歴</translation>
        </message>
        <message>
            <source>Acknowledge</source>
            <translation>確認済みにする</translation>
        </message>
        <message>
            <source>Acknowledge all</source>
            <translation>すべて確認済みにする</translation>
        </message>
        <message>
            <source>Acknowledge the selected alert</source>
            <translation>選択したアラートを確認済みにする</translation>
        </message>
        <message>
            <source>Acknowledge all alerts</source>
            <translation>すべてのアラートを確認済みにする</translation>
        </message>
        <message>
            <source>All alerts that were raised, with who acknowledged them</source>
            <translation>これまでのすべてのアラートと確認した人</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::AlertFlow</name>
        <message numerus="yes">
            <source>%n alert(s) acknowledged</source>
            <translation>
                <numerusform>%n 件のアラートを確認済みにしました</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::AlertModel</name>
        <message>
            <source>Other alerts</source>
            <translation>その他のアラート</translation>
        </message>
        <message numerus="yes">
            <source>%n store(s) down: %1</source>
            <translation>
                <numerusform>ストア停止 %n 件：%1</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>kind of alert, what is wrong</comment>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>%1 · %2: %3</source>
            <comment>kind of alert, store, what is wrong</comment>
            <translation>%1 · %2：%3</translation>
        </message>
        <message>
            <source>since %1</source>
            <translation>%1 から</translation>
        </message>
        <message numerus="yes">
            <source>%n time(s)</source>
            <translation>
                <numerusform>%n 回</numerusform>
            </translation>
        </message>
        <message>
            <source>over since %1</source>
            <translation>%1 に解消</translation>
        </message>
        <message>
            <source>acknowledged by %1, %2</source>
            <comment>name, time</comment>
            <translation>%1 が %2 に確認</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::AlertsPage</name>
        <message>
            <source>Alerts</source>
            <translation>アラート</translation>
        </message>
        <message>
            <source>A store is not synced any more</source>
            <translation>ストアの同期が止まった</translation>
        </message>
        <message>
            <source>Too many threads wait for a reply</source>
            <translation>返信待ちの会話が多すぎる</translation>
        </message>
        <message>
            <source>A sign-in ends soon</source>
            <translation>認証の期限が近い</translation>
        </message>
        <message>
            <source>A watched thread has no reply yet</source>
            <translation>ウォッチ中の会話がまだ返信されていない</translation>
        </message>
        <message>
            <source>Silent: only the alert centre</source>
            <translation>通知なし：アラートセンターのみ</translation>
        </message>
        <message>
            <source>Badge: a number on the program&apos;s icon</source>
            <translation>バッジ：プログラムのアイコンに件数を表示</translation>
        </message>
        <message>
            <source>Badge and a notice</source>
            <translation>バッジと通知</translation>
        </message>
        <message>
            <source>Badge, a notice and a sound</source>
            <translation>バッジ、通知、音</translation>
        </message>
        <message>
            <source>How to notify</source>
            <translation>アラートの知らせ方</translation>
        </message>
        <message>
            <source>Notices name store, order and deadline, never a buyer. Every alert stays in the alert centre until somebody acknowledges it.</source>
            <translation>通知に表示されるのはストア、注文、期限のみで、購入者は表示されません。アラートは誰かが確認済みにするまでアラートセンターに残ります。</translation>
        </message>
        <message>
            <source>Quiet hours</source>
            <translation>通知しない時間帯</translation>
        </message>
        <message>
            <source>No notice and no sound at certain hours</source>
            <translation>指定した時間帯は通知も音も出さない</translation>
        </message>
        <message>
            <source>From</source>
            <translation>開始</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>終了</translation>
        </message>
        <message>
            <source>What to alert about</source>
            <translation>知らせる内容</translation>
        </message>
        <message>
            <source>Also while I work in the window</source>
            <translation>ウィンドウで作業中も知らせる</translation>
        </message>
        <message>
            <source>Closing the window leaves the desk running in the tray</source>
            <translation>ウィンドウを閉じてもトレイで動作を続ける</translation>
        </message>
        <message>
            <source>A reply waits for a decision</source>
            <translation>対応の判断を待っている返信があります</translation>
        </message>
        <message>
            <source>A rule asks to look at a thread</source>
            <translation>ルールが会話の確認を求めている</translation>
        </message>
        <message>
            <source>Automatic replies of a store rest</source>
            <translation>ストアの自動返信が停止している</translation>
        </message>
        <message>
            <source>A deadline comes near</source>
            <translation>期限が近づいている</translation>
        </message>
        <message>
            <source>A deadline was missed</source>
            <translation>期限を過ぎた</translation>
        </message>
        <message>
            <source>A deadline that the lead is told of</source>
            <translation>責任者に知らせる期限</translation>
        </message>
        <message>
            <source>A thread was handed on</source>
            <translation>会話が引き継がれた</translation>
        </message>
        <message>
            <source>The daily round begins</source>
            <translation>毎日の巡回が始まる</translation>
        </message>
        <message>
            <source>The weekly health check is ready</source>
            <translation>週次の健全性レポートができた</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::AppealClock</name>
        <message>
            <source>counted from the platform&apos;s mail of %1</source>
            <translation>プラットフォームのメール（%1）から起算</translation>
        </message>
        <message>
            <source>counted from %1, as entered by hand</source>
            <translation>%1 から起算（手入力）</translation>
        </message>
        <message>
            <source>Decided</source>
            <translation>決定済み</translation>
        </message>
        <message>
            <source>Handed in</source>
            <translation>提出済み</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>証拠</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 / %2</translation>
        </message>
        <message numerus="yes">
            <source>%n file(s)</source>
            <translation>
                <numerusform>ファイル %n 件</numerusform>
            </translation>
        </message>
        <message>
            <source>State</source>
            <translation>状態</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::AppealEvidence</name>
        <message>
            <source>Choose the reason: what has to be there depends on it.</source>
            <translation>理由を選んでください。必要なものはそれで決まります。</translation>
        </message>
        <message>
            <source>Further files</source>
            <translation>その他のファイル</translation>
        </message>
        <message>
            <source>there</source>
            <translation>あり</translation>
        </message>
        <message>
            <source>missing</source>
            <translation>不足</translation>
        </message>
        <message>
            <source>would help</source>
            <translation>あると有利</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>document, whether it is there</comment>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source> or </source>
            <comment>between documents of which one will do</comment>
            <translation>または</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::AppealFlow</name>
        <message>
            <source>This address is not opened: only pages that begin with https are.</source>
            <translation>このアドレスは開きません。開くのは https で始まるページだけです。</translation>
        </message>
        <message>
            <source>Handed in</source>
            <translation>提出済み</translation>
        </message>
        <message>
            <source>Where it went: empty for the page of its notification, else the address it was sent to.
Public addresses of a platform are refused: an appeal belongs under its notification.</source>
            <translation>提出先：通知のページなら空欄、それ以外は送信先アドレス。
プラットフォームの公開アドレスは使えません。申立ては通知の下に出します。</translation>
        </message>
        <message>
            <source>Reinstated</source>
            <translation>復活</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>却下</translation>
        </message>
        <message>
            <source>The platform&apos;s words</source>
            <translation>プラットフォームの文言</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::AppealForm</name>
        <message>
            <source>New appeal</source>
            <translation>新しい異議申立て</translation>
        </message>
        <message>
            <source>Store</source>
            <translation>店舗</translation>
        </message>
        <message>
            <source>Number of the notification</source>
            <translation>通知の番号</translation>
        </message>
        <message>
            <source>Its page on the platform</source>
            <translation>プラットフォーム上のページ</translation>
        </message>
        <message>
            <source>When the platform wrote it (%1)</source>
            <translation>プラットフォームが通知した時刻（%1）</translation>
        </message>
        <message>
            <source>Reason it gives</source>
            <translation>通知の理由</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>閉じる</translation>
        </message>
        <message>
            <source>Begin the appeal</source>
            <translation>異議申立てを開始</translation>
        </message>
        <message numerus="yes">
            <source>From a notification that came as a mail it is quicker: open it among the platform notices and choose “New appeal” there; store and time are its own then. The time for an appeal is %n hour(s).</source>
            <translation>
                <numerusform>通知がメールで届いているなら、プラットフォームの通知で開いて「新しい異議申立て」を選ぶほうが早く、店舗と時刻も引き継がれます。申立ての期限は %n 時間です。</numerusform>
            </translation>
        </message>
        <message>
            <source>Not chosen yet</source>
            <translation>未選択</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::AppealNotice</name>
        <message>
            <source>Not chosen yet</source>
            <translation>未選択</translation>
        </message>
        <message>
            <source>Number of the notification</source>
            <translation>通知の番号</translation>
        </message>
        <message>
            <source>Its page on the platform</source>
            <translation>プラットフォーム上のページ</translation>
        </message>
        <message>
            <source>Reason it gives</source>
            <translation>通知の理由</translation>
        </message>
        <message>
            <source>Open its page</source>
            <translation>ページを開く</translation>
        </message>
        <message>
            <source>Open the page of the notification</source>
            <translation>通知のページを開く</translation>
        </message>
        <message>
            <source>The mail</source>
            <translation>メール</translation>
        </message>
        <message>
            <source>Show the mail of the notification</source>
            <translation>通知のメールを表示</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::AppealPanel</name>
        <message>
            <source>Notification without a number</source>
            <translation>番号のない通知</translation>
        </message>
        <message>
            <source>Appeal %1</source>
            <translation>異議申立て %1</translation>
        </message>
        <message>
            <source>Appeal %1 · notification %2</source>
            <translation>異議申立て %1 · 通知 %2</translation>
        </message>
        <message>
            <source>begun by %1</source>
            <translation>%1 が開始</translation>
        </message>
        <message>
            <source>It is ready</source>
            <translation>準備完了にする</translation>
        </message>
        <message>
            <source>It was handed in…</source>
            <translation>提出した…</translation>
        </message>
        <message>
            <source>Reinstated…</source>
            <translation>復活した…</translation>
        </message>
        <message>
            <source>Refused…</source>
            <translation>却下された…</translation>
        </message>
        <message>
            <source>Go on writing</source>
            <translation>続けて書く</translation>
        </message>
        <message>
            <source>Write the next attempt</source>
            <translation>次の申立てを書く</translation>
        </message>
        <message>
            <source>Archive in a folder…</source>
            <translation>フォルダーに保存…</translation>
        </message>
        <message>
            <source>%1 · %2 %3</source>
            <comment>time, person, what happened</comment>
            <translation>%1 · %2 %3</translation>
        </message>
        <message>
            <source>Appeals</source>
            <translation>異議申立て</translation>
        </message>
        <message>
            <source>Open</source>
            <comment>appeals</comment>
            <translation>未解決</translation>
        </message>
        <message>
            <source>Decided</source>
            <comment>appeals</comment>
            <translation>決定済み</translation>
        </message>
        <message>
            <source>New appeal</source>
            <translation>新しい異議申立て</translation>
        </message>
        <message>
            <source>No appeal here. Begin one from a notice of the platform with the command “New appeal”: the clock runs from that notice.</source>
            <translation>異議申立てはありません。プラットフォームの通知から「新しい異議申立て」で始めてください。期限はその通知から数えます。</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>証拠</translation>
        </message>
        <message>
            <source>Plan of action</source>
            <translation>改善計画</translation>
        </message>
        <message>
            <source>Still to be done</source>
            <translation>残っている作業</translation>
        </message>
        <message>
            <source>History</source>
            <translation>履歴</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::AppealPlan</name>
        <message>
            <source>Machine translation, read by nobody yet: a platform notices. Edit it, or say that you have read it.</source>
            <translation>まだ誰も読んでいない機械翻訳です。プラットフォームは気付きます。直すか、読んだことを確認してください。</translation>
        </message>
        <message>
            <source>I have read it</source>
            <translation>読みました</translation>
        </message>
        <message>
            <source>Paste a machine translation</source>
            <translation>機械翻訳を貼り付け</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::AssistFlow</name>
        <message>
            <source>Kept. The journal names the change.</source>
            <translation>保存しました。変更はジャーナルに残ります。</translation>
        </message>
        <message>
            <source>Learned. The figures below tell how well it went.</source>
            <translation>学習しました。結果は下の数値のとおりです。</translation>
        </message>
        <message>
            <source>What was learned is gone.</source>
            <translation>学習した内容を消去しました。</translation>
        </message>
        <message>
            <source>Kept. The key is in the secret store of this workspace.</source>
            <translation>保存しました。キーはこのワークスペースの秘密ストアにあります。</translation>
        </message>
        <message>
            <source>Practice has begun: nothing this person sends reaches a buyer.</source>
            <translation>練習を開始しました。この人の送信は購入者に届きません。</translation>
        </message>
        <message>
            <source>Practice has ended: replies go to buyers again.</source>
            <translation>練習を終了しました。返信は再び購入者に届きます。</translation>
        </message>
        <message>
            <source>The comment was kept.</source>
            <translation>コメントを保存しました。</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::AssistPage</name>
        <message>
            <source>Writing assistance</source>
            <translation>文章作成の補助</translation>
        </message>
        <message>
            <source>Hints while reading and writing. They never change or send anything by themselves, and each can be switched off.</source>
            <translation>読み書きのときのヒントです。勝手に変更・送信することはなく、それぞれ無効にできます。</translation>
        </message>
        <message>
            <source>Mood of buyers</source>
            <translation>購入者の気分</translation>
        </message>
        <message>
            <source>Show how a buyer&apos;s message sounds</source>
            <translation>購入者のメッセージの調子を表示する</translation>
        </message>
        <message>
            <source>Read from words in Chinese, English, Japanese and Spanish when the message arrives. A hint, not a judgement: it may be wrong.</source>
            <translation>メッセージの到着時に中国語・英語・日本語・スペイン語の語から読み取ります。判断ではなく目安で、誤ることもあります。</translation>
        </message>
        <message numerus="yes">
            <source>Nothing has been learned yet. A tag is learned once it stands on %n thread(s).</source>
            <translation>
                <numerusform>まだ学習していません。タグは %n 件のスレッドに付くと学習されます。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Learned on %1 from %n thread(s); macro-F1 %2, measured on %3 of them that were kept aside.</source>
            <translation>
                <numerusform>%1 に %n 件のスレッドから学習。マクロ F1 は %2(取り分けた %3 件で測定)。</numerusform>
            </translation>
        </message>
        <message>
            <source>Suggested tags</source>
            <translation>タグの提案</translation>
        </message>
        <message>
            <source>Suggest tags in the thread</source>
            <translation>スレッドでタグを提案する</translation>
        </message>
        <message>
            <source>Learned on this computer from the tags your team gave; nothing leaves it. A suggestion is never applied by itself: Shift+A or a click takes it.</source>
            <translation>チームが付けたタグからこのコンピューター上で学習し、外部には出しません。提案は自動では付かず、Shift+A またはクリックで付きます。</translation>
        </message>
        <message>
            <source>Learning…</source>
            <translation>学習中…</translation>
        </message>
        <message>
            <source>Learn now</source>
            <translation>今すぐ学習</translation>
        </message>
        <message>
            <source>Forget what was learned</source>
            <translation>学習した内容を消去</translation>
        </message>
        <message>
            <source>How Spanish-speaking buyers are addressed</source>
            <translation>スペイン語の購入者への呼びかけ方</translation>
        </message>
        <message>
            <source>A reply that says it the other way is marked while you write. Words of Spain are marked for every store outside Spain.</source>
            <translation>設定と異なる呼びかけは作成中に印が付きます。スペイン以外の店舗ではスペイン本国の語にも印が付きます。</translation>
        </message>
        <message>
            <source>There is no store yet.</source>
            <translation>店舗がありません。</translation>
        </message>
        <message>
            <source>either way</source>
            <translation>どちらでも</translation>
        </message>
        <message>
            <source>usted (formal)</source>
            <translation>usted(丁寧)</translation>
        </message>
        <message>
            <source>tú (informal)</source>
            <translation>tú(親しい)</translation>
        </message>
        <message>
            <source>Draft by a language model</source>
            <translation>言語モデルによる下書き</translation>
        </message>
        <message>
            <source>A server that speaks as OpenAI&apos;s does writes a first version; the command is “Draft a reply with the language model”. The messages of the thread leave this computer then; names, addresses, telephone, order and tracking numbers and amounts are replaced before and put back after. A draft is marked until you change or confirm it and is never sent by itself.</source>
            <translation>OpenAI 互換のサーバーが初稿を書きます。コマンドは「言語モデルで返信の下書きを作成」です。このときスレッドのメッセージはコンピューターの外に出ますが、氏名・住所・電話・注文番号・追跡番号・金額は事前に置き換え、後で元に戻します。下書きは修正または確定するまで印が付き、自動送信されることはありません。</translation>
        </message>
        <message>
            <source>Offer drafts</source>
            <translation>下書きを使う</translation>
        </message>
        <message>
            <source>Address of the server</source>
            <translation>サーバーのアドレス</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>モデル</translation>
        </message>
        <message>
            <source>A key is kept. Type another one to replace it.</source>
            <translation>キーは保存済みです。置き換えるには新しいキーを入力してください。</translation>
        </message>
        <message>
            <source>May stay empty for a server of your own</source>
            <translation>自社サーバーなら空欄で構いません</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>キー</translation>
        </message>
        <message>
            <source>Offered for threads of:</source>
            <translation>対象のマーケットプレイス:</translation>
        </message>
        <message>
            <source>Marketplaces where drafts are offered</source>
            <translation>下書きを使うマーケットプレイス</translation>
        </message>
        <message>
            <source>%1: their rules for programs leave open whether buyers&apos; messages may go to a language model. Check them before you switch it on.</source>
            <translation>%1：プログラム向け規約では、購入者のメッセージを言語モデルに渡してよいか明確ではありません。有効にする前に確認してください。</translation>
        </message>
        <message>
            <source>Save the draft settings</source>
            <translation>下書きの設定を保存</translation>
        </message>
        <message>
            <source>Remove the key</source>
            <translation>キーを削除</translation>
        </message>
        <message>
            <source>No store has Spanish-speaking buyers yet.</source>
            <translation>スペイン語を話す購入者のいる店舗はまだありません。</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::AttachmentFlow</name>
        <message>
            <source>Take care: its content is not of the kind its name says.</source>
            <translation>注意：内容がファイル名の示す種類と異なります。</translation>
        </message>
        <message>
            <source>Not loaded: %1 Click to try again.</source>
            <translation>読み込めませんでした：%1 クリックで再試行。</translation>
        </message>
        <message>
            <source>Save the file as</source>
            <translation>ファイルの保存先</translation>
        </message>
        <message>
            <source>Saving…</source>
            <translation>保存しています…</translation>
        </message>
        <message>
            <source>Saved as %1</source>
            <translation>%1 として保存しました</translation>
        </message>
        <message>
            <source>Not saved: there is a file of this name already, and nothing is overwritten. Choose another name.</source>
            <translation>保存していません：同じ名前のファイルがあり、上書きはしません。別の名前にしてください。</translation>
        </message>
        <message>
            <source>As received from the platform</source>
            <translation>プラットフォームから受信した原文</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::AuditFlow</name>
        <message>
            <source>Copied.</source>
            <translation>コピーしました。</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>a field and its new value</comment>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>%1: %2 → %3</source>
            <comment>a field, before, after</comment>
            <translation>%1：%2 → %3</translation>
        </message>
        <message>
            <source>Writing the events…</source>
            <translation>出来事を書き出しています…</translation>
        </message>
        <message numerus="yes">
            <source>%n event(s) were written to %1.</source>
            <translation>
                <numerusform>%n 件の出来事を %1 に書き出しました。</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::AutomationPage</name>
        <message>
            <source>Automatic replies</source>
            <translation>自動返信</translation>
        </message>
        <message>
            <source>Automatic replies are off until you switch them on for a store. Angry, repeated and after-sale messages always go to a person, and no automatic reply stops a platform&apos;s clock.</source>
            <translation>自動返信はストアごとにオンにするまでオフです。怒っているメッセージ、繰り返しの問い合わせ、アフターサービスの件は必ず担当者に回り、自動返信でプラットフォームの期限が止まることはありません。</translation>
        </message>
        <message>
            <source>Connect a store first.</source>
            <translation>先にストアを接続してください。</translation>
        </message>
        <message>
            <source>Not possible: %1 forbids automatic replies, or counts them against the account.</source>
            <translation>利用できません：%1 は自動返信を禁止しているか、アカウントに不利に扱います。</translation>
        </message>
        <message>
            <source>Off: this store only shows messages.</source>
            <translation>オフ：このストアは表示のみです。</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>オフ</translation>
        </message>
        <message>
            <source>Paused since %1, because the store cannot be synced. It goes on after a clean sync.</source>
            <translation>ストアを同期できないため %1 から停止中です。正常に同期されると再開します。</translation>
        </message>
        <message>
            <source>Paused by a person since %1.</source>
            <translation>%1 から担当者により停止中です。</translation>
        </message>
        <message>
            <source>On</source>
            <translation>オン</translation>
        </message>
        <message>
            <source>Last 7 days: %1 automatic replies, %2 % of all replies.</source>
            <translation>過去 7 日間：自動返信 %1 件（全返信の %2 %）。</translation>
        </message>
        <message>
            <source>Kept back: %1</source>
            <translation>送信しなかったもの：%1</translation>
        </message>
        <message>
            <source>Switch off</source>
            <translation>オフにする</translation>
        </message>
        <message>
            <source>Switch on</source>
            <translation>オンにする</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>再開</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>一時停止</translation>
        </message>
        <message>
            <source>Automatic replies in one conversation</source>
            <translation>1 つの会話での自動返信数</translation>
        </message>
        <message>
            <source>… within so many hours</source>
            <translation>…この時間内</translation>
        </message>
        <message>
            <source>Of the whole store in an hour, at most</source>
            <translation>ストア全体で 1 時間に最大</translation>
        </message>
        <message>
            <source>Save limits</source>
            <translation>上限を保存</translation>
        </message>
        <message>
            <source>Read the figures again</source>
            <translation>数値を読み直す</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::BulkBar</name>
        <message>
            <source>Choose all of this list</source>
            <translation>一覧をすべて選択</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>完了</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>タグ</translation>
        </message>
        <message>
            <source>Assign</source>
            <translation>割り当て</translation>
        </message>
        <message>
            <source>Snooze</source>
            <translation>スヌーズ</translation>
        </message>
        <message>
            <source>Reply by template</source>
            <translation>テンプレートで返信</translation>
        </message>
        <message>
            <source>No reply needed</source>
            <translation>返信不要</translation>
        </message>
        <message>
            <source>Mark as read</source>
            <translation>既読にする</translation>
        </message>
        <message>
            <source>Mark as unread</source>
            <translation>未読にする</translation>
        </message>
        <message>
            <source>%1 of %2 selected</source>
            <comment>rows of the list</comment>
            <translation>%2 件中 %1 件を選択</translation>
        </message>
        <message>
            <source>%1 selected</source>
            <comment>rows of the list</comment>
            <translation>%1 件を選択</translation>
        </message>
        <message>
            <source>%1 of %2 done</source>
            <comment>threads of a long action</comment>
            <translation>%2 件中 %1 件を処理済み</translation>
        </message>
        <message>
            <source>What to do with the chosen threads</source>
            <translation>選択した会話の操作</translation>
        </message>
        <message>
            <source>Clear the selection</source>
            <translation>選択を解除</translation>
        </message>
        <message>
            <source>More for the chosen threads</source>
            <translation>選択した会話のその他の操作</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>停止</translation>
        </message>
        <message>
            <source>Stop after the threads that are being changed now</source>
            <translation>変更中の会話が終わったら停止</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::BulkReplyFlow</name>
        <message>
            <source>Choose the threads to reply to first: X marks a row.</source>
            <translation>先に返信する会話を選んでください。X キーで行を選択します。</translation>
        </message>
        <message numerus="yes">
            <source>One template replies to at most %n thread(s) at a time.</source>
            <translation>
                <numerusform>1 つのテンプレートで一度に返信できるのは %n 件までです。</numerusform>
            </translation>
        </message>
        <message>
            <source>The last action on many threads is still under way.</source>
            <translation>前回の一括操作がまだ実行中です。</translation>
        </message>
        <message numerus="yes">
            <source>Reply to %n thread(s) by template</source>
            <translation>
                <numerusform>%n 件の会話にテンプレートで返信</numerusform>
            </translation>
        </message>
        <message>
            <source>Find a template</source>
            <translation>テンプレートを検索</translation>
        </message>
        <message>
            <source>Stopped: nothing was sent.</source>
            <translation>停止しました：何も送信していません。</translation>
        </message>
        <message>
            <source>This template fits all of them</source>
            <translation>このテンプレートですべてに返信できます</translation>
        </message>
        <message numerus="yes">
            <source>It does not fit %n thread(s)</source>
            <translation>
                <numerusform>%n 件の会話には返信できません</numerusform>
            </translation>
        </message>
        <message>
            <source>Choose</source>
            <translation>選択してください</translation>
        </message>
        <message numerus="yes">
            <source>Reply to %n thread(s)</source>
            <translation>
                <numerusform>%n 件の会話に返信</numerusform>
            </translation>
        </message>
        <message>
            <source>Show which ones cannot, and why</source>
            <translation>返信できない会話と理由を表示</translation>
        </message>
        <message>
            <source>Send nothing</source>
            <translation>送信しない</translation>
        </message>
        <message numerus="yes">
            <source>%n reply(s) wait to be sent.</source>
            <translation>
                <numerusform>%n 件の返信が送信待ちです。</numerusform>
            </translation>
        </message>
        <message>
            <source>no value for %1</source>
            <translation>%1 の値がありません</translation>
        </message>
        <message>
            <source>a rule of the platform forbids this text</source>
            <translation>プラットフォームの規則でこの内容は禁止されています</translation>
        </message>
        <message>
            <source>this buyer got the same template last</source>
            <translation>この購入者への前回の返信も同じテンプレートです</translation>
        </message>
        <message>
            <source>you stopped before it</source>
            <translation>その前に停止しました</translation>
        </message>
        <message>
            <source>The last template replied to every thread.</source>
            <translation>前回のテンプレートですべての会話に返信しました。</translation>
        </message>
        <message numerus="yes">
            <source>%n thread(s) without a reply: Enter opens one</source>
            <translation>
                <numerusform>未返信の会話 %n 件：Enter で開く</numerusform>
            </translation>
        </message>
        <message>
            <source>Find a buyer</source>
            <translation>購入者を検索</translation>
        </message>
        <message>
            <source>kept for your coach: you are in practice</source>
            <translation>練習中のためコーチに保管しました</translation>
        </message>
        <message numerus="yes">
            <source>%n buyer(s) have a reply waiting already</source>
            <translation>
                <numerusform>%n 人の購入者には返信が待っています</numerusform>
            </translation>
        </message>
        <message>
            <source>Show who is left out, and why</source>
            <translation>除かれる購入者と理由を表示</translation>
        </message>
        <message numerus="yes">
            <source>Reply to all %n thread(s), also where a reply waits</source>
            <translation>
                <numerusform>返信待ちのものも含め、%n 件すべてに返信</numerusform>
            </translation>
        </message>
        <message>
            <source>a reply leaves at %1</source>
            <translation>%1 に返信が送信されます</translation>
        </message>
        <message>
            <source>a reply waits in the outbox</source>
            <translation>送信箱に返信が待っています</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::CalendarForm</name>
        <message>
            <source>China</source>
            <translation>中国</translation>
        </message>
        <message>
            <source>Germany</source>
            <translation>ドイツ</translation>
        </message>
        <message>
            <source>Spain</source>
            <translation>スペイン</translation>
        </message>
        <message>
            <source>Japan</source>
            <translation>日本</translation>
        </message>
        <message>
            <source>Mexico</source>
            <translation>メキシコ</translation>
        </message>
        <message>
            <source>United Kingdom</source>
            <translation>イギリス</translation>
        </message>
        <message>
            <source>United States</source>
            <translation>アメリカ</translation>
        </message>
        <message>
            <source>%1 not verified</source>
            <comment>years of a list of holidays</comment>
            <translation>%1 年は未確認</translation>
        </message>
        <message>
            <source>Name of the calendar</source>
            <translation>カレンダーの名前</translation>
        </message>
        <message>
            <source>Time zone, like Asia/Shanghai; empty: that of the store</source>
            <translation>タイムゾーン(例 Asia/Shanghai、空欄は店舗のもの)</translation>
        </message>
        <message>
            <source>Time zone of the calendar</source>
            <translation>カレンダーのタイムゾーン</translation>
        </message>
        <message>
            <source>Working hours, several stretches with commas: 09:00-12:00, 13:30-18:00. Empty: nobody works.</source>
            <translation>勤務時間(カンマ区切りで複数可)09:00-12:00, 13:30-18:00。空欄は休み。</translation>
        </message>
        <message>
            <source>Working hours on %1</source>
            <translation>%1の勤務時間</translation>
        </message>
        <message>
            <source>Public holidays that do not count</source>
            <translation>数えない祝日</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <comment>country, remark</comment>
            <translation>%1（%2）</translation>
        </message>
        <message>
            <source>Single days and campaigns: without hours nobody works on them</source>
            <translation>個別の日とキャンペーン(時間がなければ休み)</translation>
        </message>
        <message>
            <source>Single days and campaigns</source>
            <translation>個別の日とキャンペーン</translation>
        </message>
        <message>
            <source>Name of the day or campaign</source>
            <translation>日またはキャンペーンの名前</translation>
        </message>
        <message>
            <source>Name: Double 11</source>
            <translation>名前: ダブルイレブン</translation>
        </message>
        <message>
            <source>Working hours of the day or campaign</source>
            <translation>その日またはキャンペーンの勤務時間</translation>
        </message>
        <message>
            <source>Hours, empty: closed</source>
            <translation>時間(空欄は休み)</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>最初の日</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>最後の日</translation>
        </message>
        <message>
            <source>Add the days</source>
            <translation>日付を追加</translation>
        </message>
        <message>
            <source>Remove the chosen line</source>
            <translation>選んだ行を削除</translation>
        </message>
        <message>
            <source>Import an .ics file…</source>
            <translation>.ics ファイルを読み込む…</translation>
        </message>
        <message>
            <source>closed</source>
            <translation>終了</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>day, hours</comment>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>%1 %2: %3</source>
            <comment>days, name, hours</comment>
            <translation>%1 %2: %3</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <comment>first day, last day</comment>
            <translation>%1〜%2</translation>
        </message>
        <message>
            <source>The hours cannot be read: write them like 09:00-12:00, 13:30-18:00.</source>
            <translation>時間を読めません。09:00-12:00, 13:30-18:00 のように入力してください。</translation>
        </message>
        <message>
            <source>The last day lies before the first: correct the dates.</source>
            <translation>最後の日が最初の日より前です。日付を修正してください。</translation>
        </message>
        <message>
            <source>Give the calendar a name.</source>
            <translation>カレンダーに名前を付けてください。</translation>
        </message>
        <message>
            <source>The hours of %1 cannot be read: write them like 09:00-12:00, 13:30-18:00.</source>
            <translation>%1 の時間を読めません。09:00-12:00, 13:30-18:00 のように入力してください。</translation>
        </message>
        <message>
            <source>%1</source>
            <comment>the name of a day of the week</comment>
            <translation>%1</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::CaseFacts</name>
        <message>
            <source>Answer by</source>
            <translation>回答期限</translation>
        </message>
        <message>
            <source>no date</source>
            <translation>期日なし</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>終了</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>期限</translation>
        </message>
        <message>
            <source>The platform does not say</source>
            <translation>プラットフォームは示していません</translation>
        </message>
        <message>
            <source>Counts against us</source>
            <translation>評価に影響します</translation>
        </message>
        <message>
            <source>Does not count</source>
            <translation>影響しません</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>金額</translation>
        </message>
        <message>
            <source>not named</source>
            <translation>示されていません</translation>
        </message>
        <message>
            <source>The buyer wants: %1</source>
            <translation>購入者の希望：%1</translation>
        </message>
        <message>
            <source>Whose turn</source>
            <translation>誰の番か</translation>
        </message>
        <message>
            <source>Reputation</source>
            <translation>評価</translation>
        </message>
        <message>
            <source>read %1</source>
            <translation>%1 に確認</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::CaseFlow</name>
        <message>
            <source>The platform names no page for this case.</source>
            <translation>この案件のページはありません。</translation>
        </message>
        <message>
            <source>Reading the case again.</source>
            <translation>案件を読み直しています。</translation>
        </message>
        <message>
            <source>Open a conversation first.</source>
            <translation>先に会話を開いてください。</translation>
        </message>
        <message>
            <source>There is no case of this conversation or its order.</source>
            <translation>この会話と注文に案件はありません。</translation>
        </message>
        <message>
            <source>%1: on its way. The outbox tells what became of it.</source>
            <translation>%1：送信中です。結果は送信トレイで確認できます。</translation>
        </message>
        <message>
            <source>The same was asked in this case already, or is on its way. Do it a second time?</source>
            <translation>この案件では同じ操作を済ませたか送信中です。もう一度行いますか？</translation>
        </message>
        <message>
            <source>The same was asked in this case already, or is on its way: look into the outbox, or change the words.</source>
            <translation>この案件では同じ内容を送ったか送信中です。送信トレイを見るか、文面を変えてください。</translation>
        </message>
        <message>
            <source>Nothing can be done in this case from here now.</source>
            <translation>今のところ、このケースでここからできることはありません。</translation>
        </message>
        <message>
            <source>That is done in a conversation: open the one of this case first.</source>
            <translation>その操作は会話で行います。先にこのケースの会話を開いてください。</translation>
        </message>
        <message>
            <source>The check before sending forbids this: %1 (%2). Change the words, then send them.</source>
            <translation>送信前の確認で禁止されています：%1（%2）。文面を直してから送ってください。</translation>
        </message>
        <message>
            <source>Marked as settled. It stands under Closed, and can be opened again there.</source>
            <translation>処理済みにしました。「終了」に移り、そこから再開できます。</translation>
        </message>
        <message>
            <source>The case waits for us again.</source>
            <translation>案件は再びこちらの対応待ちです。</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::CaseForm</name>
        <message>
            <source>Choose</source>
            <translation>選ぶ</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>金額</translation>
        </message>
        <message>
            <source>Carrier</source>
            <translation>運送会社</translation>
        </message>
        <message>
            <source>Tracking number</source>
            <translation>追跡番号</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>本文</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>ファイル</translation>
        </message>
        <message>
            <source>Add files…</source>
            <translation>ファイルを追加…</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>外す</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>閉じる</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>戻る</translation>
        </message>
        <message>
            <source>Yes, do it</source>
            <translation>はい、実行します</translation>
        </message>
        <message>
            <source>Order %1</source>
            <translation>注文 %1</translation>
        </message>
        <message>
            <source>at most %1</source>
            <comment>money</comment>
            <translation>最大 %1</translation>
        </message>
        <message>
            <source>Amount in %1</source>
            <translation>金額（%1）</translation>
        </message>
        <message>
            <source>Go on…</source>
            <translation>続ける…</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>送信</translation>
        </message>
        <message>
            <source>Files for the platform</source>
            <translation>プラットフォームへのファイル</translation>
        </message>
        <message>
            <source>%1 of %2 characters</source>
            <translation>%1 / %2 文字</translation>
        </message>
        <message numerus="yes">
            <source>%n character(s)</source>
            <translation>
                <numerusform>%n 文字</numerusform>
            </translation>
        </message>
        <message>
            <source>too long</source>
            <translation>長すぎます</translation>
        </message>
        <message>
            <source>This goes to the platform at once and cannot be taken back. Do it?</source>
            <translation>すぐにプラットフォームへ送られ、取り消せません。実行しますか？</translation>
        </message>
        <message>
            <source>%1, it is about %2. %3</source>
            <comment>step, amount, warning</comment>
            <translation>%1（金額 %2）。%3</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::CaseModel</name>
        <message>
            <source>Needs us</source>
            <translation>こちらの対応が必要</translation>
        </message>
        <message>
            <source>Waits for others</source>
            <translation>相手待ち</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>終了</translation>
        </message>
        <message numerus="yes">
            <source>%1, %n case(s)</source>
            <translation>
                <numerusform>%1、%n 件</numerusform>
            </translation>
        </message>
        <message>
            <source>Just closed</source>
            <translation>終了したばかり</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::CasePanel</name>
        <message numerus="yes">
            <source>%n open</source>
            <comment>cases</comment>
            <translation>
                <numerusform>未解決 %n 件</numerusform>
            </translation>
        </message>
        <message>
            <source>Buyer %1</source>
            <translation>購入者 %1</translation>
        </message>
        <message>
            <source>Order %1</source>
            <translation>注文 %1</translation>
        </message>
        <message>
            <source>Case %1</source>
            <translation>案件 %1</translation>
        </message>
        <message numerus="yes">
            <source>%n conversation(s)</source>
            <translation>
                <numerusform>会話 %n 件</numerusform>
            </translation>
        </message>
        <message>
            <source>nobody works on it</source>
            <translation>担当者なし</translation>
        </message>
        <message numerus="yes">
            <source>%n conversation(s), one order, by the platform&apos;s time</source>
            <translation>
                <numerusform>会話 %n 件・注文1件、プラットフォームの時刻順</numerusform>
            </translation>
        </message>
        <message>
            <source>No connected store tells the desk of its cases.</source>
            <translation>案件を知らせる接続済みの店舗はありません。</translation>
        </message>
        <message numerus="yes">
            <source>%n store(s) checked, last %1</source>
            <translation>
                <numerusform>%n 店舗を確認、最終 %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n store(s), not all of them checked yet</source>
            <translation>
                <numerusform>%n 店舗、未確認あり</numerusform>
            </translation>
        </message>
        <message>
            <source>not up to date: %1</source>
            <translation>最新ではありません：%1</translation>
        </message>
        <message>
            <source>No open case.</source>
            <translation>未解決の案件はありません。</translation>
        </message>
        <message>
            <source>Read again</source>
            <translation>読み直す</translation>
        </message>
        <message>
            <source>On the platform</source>
            <translation>プラットフォームで</translation>
        </message>
        <message>
            <source>Cases and claims</source>
            <translation>案件とクレーム</translation>
        </message>
        <message>
            <source>Cases / claims</source>
            <translation>案件・クレーム</translation>
        </message>
        <message>
            <source>Open</source>
            <comment>cases</comment>
            <translation>未解決</translation>
        </message>
        <message>
            <source>Closed</source>
            <comment>cases</comment>
            <translation>終了</translation>
        </message>
        <message>
            <source>Buyer, order, number, reason</source>
            <translation>購入者、注文、番号、理由</translation>
        </message>
        <message>
            <source>Find a case</source>
            <translation>案件を探す</translation>
        </message>
        <message>
            <source>Cases</source>
            <translation>案件</translation>
        </message>
        <message>
            <source>Show as conversations</source>
            <translation>会話として表示</translation>
        </message>
        <message>
            <source>Nothing is open here. What a platform opens stands here with its deadline, also without a message of the buyer.</source>
            <translation>未解決のものはありません。プラットフォームが開いた案件は、購入者のメッセージがなくても期限とともにここに出ます。</translation>
        </message>
        <message>
            <source>Conversation</source>
            <translation>会話</translation>
        </message>
        <message>
            <source>Story</source>
            <translation>経緯</translation>
        </message>
        <message>
            <source>Steps and files</source>
            <translation>手続きとファイル</translation>
        </message>
        <message>
            <source>No open case has “%1” in it. Empty the field to see all of them.</source>
            <translation>「%1」を含む未終了の案件はありません。欄を空にするとすべて表示します。</translation>
        </message>
        <message>
            <source>No closed case has “%1” in it. Empty the field to see all of them.</source>
            <translation>「%1」を含む終了した案件はありません。欄を空にするとすべて表示します。</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::CaseTimelineView</name>
        <message>
            <source>What happened</source>
            <translation>経緯</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::CaseWays</name>
        <message>
            <source>What the platform allows</source>
            <translation>プラットフォームで可能な操作</translation>
        </message>
        <message>
            <source>read %1</source>
            <translation>%1 に確認</translation>
        </message>
        <message>
            <source>Nothing: the case is closed.</source>
            <translation>ありません。案件は終了しています。</translation>
        </message>
        <message>
            <source>required by %1</source>
            <translation>%1 までに必須</translation>
        </message>
        <message>
            <source>required</source>
            <translation>必須</translation>
        </message>
        <message>
            <source>at most %1</source>
            <comment>money</comment>
            <translation>最大 %1</translation>
        </message>
        <message>
            <source>Write</source>
            <translation>書く</translation>
        </message>
        <message>
            <source>Choose</source>
            <translation>選ぶ</translation>
        </message>
        <message>
            <source>On its way</source>
            <translation>送信中</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>ファイル</translation>
        </message>
        <message>
            <source>None in this case.</source>
            <translation>この案件にはありません。</translation>
        </message>
        <message>
            <source>buyer</source>
            <translation>購入者</translation>
        </message>
        <message>
            <source>us</source>
            <translation>こちら</translation>
        </message>
        <message>
            <source>platform</source>
            <translation>プラットフォーム</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>開く</translation>
        </message>
        <message>
            <source>Belongs together</source>
            <translation>関連するもの</translation>
        </message>
        <message>
            <source>Nothing now: the platform waits for somebody else.</source>
            <translation>今はありません。プラットフォームは相手側を待っています。</translation>
        </message>
        <message>
            <source>Answer on the page of %1</source>
            <comment>a marketplace</comment>
            <translation>%1 のページで対応</translation>
        </message>
        <message>
            <source>It waits for us, and it takes no answer to this case from outside.</source>
            <translation>こちらの対応待ちですが、この案件は外部から回答できません。</translation>
        </message>
        <message>
            <source>It waits for us, and it takes no answer to this case from outside. No address of its page is known: look for the case there.</source>
            <translation>こちらの対応待ちですが、この案件は外部から回答できません。ページのアドレスは不明です。そちらで案件を探してください。</translation>
        </message>
        <message>
            <source>It waits for us, and it takes no answer to this case from outside. No address of its page is known: look for order %1 there.</source>
            <translation>こちらの対応待ちですが、この案件は外部から回答できません。ページのアドレスは不明です。そちらで注文 %1 を探してください。</translation>
        </message>
        <message>
            <source>Done on the page of %1</source>
            <comment>a marketplace</comment>
            <translation>%1 のページで処理済み</translation>
        </message>
        <message>
            <source>Its end is not told by mail: mark it here once it is settled there. A new mail opens it again.</source>
            <translation>終了はメールで届きません。向こうで済んだらここで処理済みにしてください。新しいメールが来ると再開します。</translation>
        </message>
        <message>
            <source>Mark as settled</source>
            <translation>処理済みにする</translation>
        </message>
        <message>
            <source>Marked as settled by hand</source>
            <translation>手動で処理済みにしました</translation>
        </message>
        <message>
            <source>If it is not settled after all, it waits again with the deadline it had.</source>
            <translation>まだ済んでいない場合は、元の期限のまま再開します。</translation>
        </message>
        <message>
            <source>Open again</source>
            <translation>再開する</translation>
        </message>
        <message>
            <source>Open the page</source>
            <translation>ページを開く</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::CaseWriting</name>
        <message>
            <source>%1 keeps it; both sides see it</source>
            <translation>%1 が保存し、双方に表示されます</translation>
        </message>
        <message>
            <source>%1 of %2 characters</source>
            <translation>%1 / %2 文字</translation>
        </message>
        <message numerus="yes">
            <source>%n character(s)</source>
            <translation>
                <numerusform>%n 文字</numerusform>
            </translation>
        </message>
        <message>
            <source>too long</source>
            <translation>長すぎます</translation>
        </message>
        <message>
            <source>Say how you want to settle it, then add the evidence. Ctrl+Enter sends.</source>
            <translation>解決方法を述べ、証拠を添えてください。Ctrl+Enter で送信。</translation>
        </message>
        <message>
            <source>Text for the platform</source>
            <translation>プラットフォームへの文面</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>送信</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::ChannelsPage</name>
        <message>
            <source>E-mail</source>
            <translation>メール</translation>
        </message>
        <message>
            <source>SMS gateway</source>
            <translation>SMS ゲートウェイ</translation>
        </message>
        <message>
            <source>DingTalk robot</source>
            <translation>DingTalk ロボット</translation>
        </message>
        <message>
            <source>WeCom robot</source>
            <translation>WeCom ロボット</translation>
        </message>
        <message>
            <source>Webhook</source>
            <translation>Webhook（通知先）</translation>
        </message>
        <message>
            <source>Alert channels</source>
            <translation>通知チャネル</translation>
        </message>
        <message>
            <source>Alerts leave with store, order, waiting time, due time and a link, never with a buyer&apos;s name or words. Many at once become one message.</source>
            <translation>通知に含まれるのは店舗、注文、待ち時間、期限、リンクだけで、お客様の名前や文面は含みません。同時に多い場合は一つにまとめます。</translation>
        </message>
        <message>
            <source>kept; type to replace it</source>
            <translation>保存済み(入力すると置き換え)</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <comment>channel, its kind</comment>
            <translation>%1（%2）</translation>
        </message>
        <message numerus="yes">
            <source>%1, %n waiting</source>
            <comment>channel</comment>
            <translation>
                <numerusform>%1、%n 件待ち</numerusform>
            </translation>
        </message>
        <message>
            <source>A new channel</source>
            <translation>新しいチャネル</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>チャネル</translation>
        </message>
        <message>
            <source>Name of the channel</source>
            <translation>チャネルの名前</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>種類</translation>
        </message>
        <message>
            <source>Address of the robot, gateway or webhook (https)</source>
            <translation>ロボット、ゲートウェイ、Webhook のアドレス (https)</translation>
        </message>
        <message>
            <source>Signing secret (DingTalk: begins with SEC)</source>
            <translation>署名シークレット(DingTalk は SEC で始まる)</translation>
        </message>
        <message>
            <source>Token of the gateway</source>
            <translation>ゲートウェイのトークン</translation>
        </message>
        <message>
            <source>To, separated by commas</source>
            <translation>宛先(カンマ区切り)</translation>
        </message>
        <message>
            <source>Sent from</source>
            <translation>差出人</translation>
        </message>
        <message>
            <source>Mail server (SMTP)</source>
            <translation>メールサーバー (SMTP)</translation>
        </message>
        <message>
            <source>Port</source>
            <translation>ポート</translation>
        </message>
        <message>
            <source>TLS from the start</source>
            <translation>最初から TLS</translation>
        </message>
        <message>
            <source>STARTTLS</source>
            <translation>STARTTLS</translation>
        </message>
        <message>
            <source>None (only on this computer)</source>
            <translation>なし(このコンピューターのみ)</translation>
        </message>
        <message>
            <source>Encryption</source>
            <translation>暗号化</translation>
        </message>
        <message>
            <source>User</source>
            <translation>ユーザー</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>パスワード</translation>
        </message>
        <message>
            <source>Language of the alerts</source>
            <translation>通知の言語</translation>
        </message>
        <message>
            <source>Use this channel</source>
            <translation>このチャネルを使う</translation>
        </message>
        <message>
            <source>Also tell of messages, replies, assignments and tickets (for programs)</source>
            <translation>メッセージ、返信、担当、チケットの出来事も送る(プログラム用)</translation>
        </message>
        <message>
            <source>The address lies in our own network, and that is meant</source>
            <translation>アドレスは社内ネットワークで、意図したもの</translation>
        </message>
        <message>
            <source>Keep this channel</source>
            <translation>このチャネルを保存</translation>
        </message>
        <message>
            <source>Send a test</source>
            <translation>テストを送る</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>削除</translation>
        </message>
        <message>
            <source>delivered</source>
            <translation>配信済み</translation>
        </message>
        <message>
            <source>tried again later</source>
            <translation>後で再試行</translation>
        </message>
        <message>
            <source>refused</source>
            <translation>却下</translation>
        </message>
        <message>
            <source>given up</source>
            <translation>断念</translation>
        </message>
        <message>
            <source>summary</source>
            <translation>まとめ</translation>
        </message>
        <message>
            <source>test</source>
            <translation>テスト</translation>
        </message>
        <message>
            <source>Warnings before a deadline</source>
            <translation>期限前の警告</translation>
        </message>
        <message>
            <source>Each step is told once, when so much of the time has passed. 100 % means: missed.</source>
            <translation>各段階は、その割合の時間が過ぎたときに一度だけ知らせます。100% は期限超過です。</translation>
        </message>
        <message>
            <source> %</source>
            <translation> %</translation>
        </message>
        <message>
            <source>Warning %1: percent of the time</source>
            <translation>警告 %1: 時間の割合</translation>
        </message>
        <message>
            <source>the lead, too</source>
            <translation>責任者にも</translation>
        </message>
        <message>
            <source>Warning %1: %2</source>
            <comment>number, way of an alert</comment>
            <translation>警告 %1: %2</translation>
        </message>
        <message>
            <source>Notice on this computer</source>
            <translation>このコンピューターの通知</translation>
        </message>
        <message>
            <source>Sound</source>
            <translation>音</translation>
        </message>
        <message>
            <source>Nobody</source>
            <translation>なし</translation>
        </message>
        <message>
            <source>Lead</source>
            <translation>責任者</translation>
        </message>
        <message>
            <source>Hand on what nobody picks up: to a colleague, then to the lead</source>
            <translation>誰も対応しない会話を引き継ぐ:同僚、次に責任者</translation>
        </message>
        <message>
            <source>To a colleague after</source>
            <translation>同僚に引き継ぐまで</translation>
        </message>
        <message>
            <source>To the lead after</source>
            <translation>責任者に引き継ぐまで</translation>
        </message>
        <message>
            <source>Daily round: walk through every store</source>
            <translation>毎日の巡回:すべての店舗を確認</translation>
        </message>
        <message>
            <source>:00</source>
            <translation>:00</translation>
        </message>
        <message>
            <source>It begins at, by the store&apos;s clock</source>
            <translation>開始時刻(店舗の時計)</translation>
        </message>
        <message>
            <source>Weekly health check on Monday at 9</source>
            <translation>毎週月曜 9 時の健全性チェック</translation>
        </message>
        <message>
            <source>Keep this plan</source>
            <translation>この計画を保存</translation>
        </message>
        <message>
            <source>What was sent</source>
            <translation>送信の記録</translation>
        </message>
        <message>
            <source>Nothing has been sent yet. Send a test to see whether a channel works.</source>
            <translation>まだ何も送っていません。テストを送ってチャネルを確認してください。</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>時刻</translation>
        </message>
        <message>
            <source>What</source>
            <translation>内容</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>結果</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>応答</translation>
        </message>
        <message numerus="yes">
            <source>%1, %n message(s)</source>
            <comment>kind</comment>
            <translation>
                <numerusform>%1、%n 件</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, %2, %3, %4</source>
            <comment>time, channel, what, outcome</comment>
            <translation>%1、%2、%3、%4</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::ChartCard</name>
        <message>
            <source>Chart</source>
            <translation>グラフ</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>表</translation>
        </message>
        <message>
            <source>Show %1 as a chart</source>
            <translation>「%1」をグラフで表示</translation>
        </message>
        <message>
            <source>Show %1 as a table</source>
            <translation>「%1」を表で表示</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::CheckFlow</name>
        <message>
            <source>Kept. The journal names the change.</source>
            <translation>保存しました。履歴に記録されます。</translation>
        </message>
        <message>
            <source>Version %1 of the pack “%2” is in force.</source>
            <translation>パック「%2」のバージョン %1 が有効になりました。</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::CheckPage</name>
        <message>
            <source>Outgoing check</source>
            <translation>送信チェック</translation>
        </message>
        <message>
            <source>Every reply is checked against the rules of its marketplace while it is written, and once more when it leaves.</source>
            <translation>返信は作成中と送信時に、その販売サイトの規則で確認されます。</translation>
        </message>
        <message>
            <source>Rights</source>
            <translation>権限</translation>
        </message>
        <message>
            <source>May send in spite of a finding, with a reason</source>
            <translation>理由を添えて指摘に反して送信できる人</translation>
        </message>
        <message>
            <source>May give the second name</source>
            <translation>2人目として承認できる人</translation>
        </message>
        <message>
            <source>See what buyers typed unmasked in the opened thread (nobody chosen: everybody)</source>
            <translation>開いた会話で伏せ字なしに見られる人（未選択なら全員）</translation>
        </message>
        <message>
            <source>Rule packs</source>
            <translation>ルールパック</translation>
        </message>
        <message>
            <source>Pack</source>
            <translation>パック</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>版</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>日付</translation>
        </message>
        <message>
            <source>Rules</source>
            <translation>ルール</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>出典</translation>
        </message>
        <message>
            <source>%1, older than 90 days</source>
            <translation>%1、90日以上前</translation>
        </message>
        <message>
            <source>%1, version %2, %3, %4</source>
            <translation>%1、バージョン %2、%3、%4</translation>
        </message>
        <message>
            <source>%1, imported</source>
            <translation>%1、取り込み済み</translation>
        </message>
        <message>
            <source>Import a rule pack…</source>
            <translation>ルールパックを取り込む…</translation>
        </message>
        <message>
            <source>Only signed packs are taken. The signature lies beside the pack as a .sig file; a damaged pack changes nothing.</source>
            <translation>署名付きのパックだけを受け付けます。署名はパックの隣の .sig ファイルです。壊れたパックは何も変えません。</translation>
        </message>
        <message>
            <source>These replies need a second name before they leave</source>
            <translation>次の返信は送信前に2人目の承認が必要です</translation>
        </message>
        <message>
            <source>Refunds and compensation</source>
            <translation>返金・補償</translation>
        </message>
        <message>
            <source>Law and liability</source>
            <translation>法律・責任</translation>
        </message>
        <message>
            <source>Claims and disputes</source>
            <translation>申し立て・紛争</translation>
        </message>
        <message>
            <source>Import a rule pack</source>
            <translation>ルールパックを取り込む</translation>
        </message>
        <message>
            <source>Rule packs (*.json)</source>
            <translation>ルールパック (*.json)</translation>
        </message>
        <message>
            <source>Every marketplace</source>
            <translation>すべてのモール</translation>
        </message>
        <message>
            <source>House rules of the desk</source>
            <translation>デスクの共通ルール</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::ChecklistCard</name>
        <message>
            <source>First steps: %1 of %2</source>
            <translation>最初の手順：%1 / %2</translation>
        </message>
        <message>
            <source>Dismiss the first steps</source>
            <translation>最初の手順を閉じる</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>step, done or to do</comment>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>done</source>
            <translation>完了</translation>
        </message>
        <message>
            <source>to do</source>
            <translation>未完了</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::ColumnsFlow</name>
        <message>
            <source>Copied: %1</source>
            <translation>コピーしました：%1</translation>
        </message>
        <message>
            <source>Columns belong to the list on top: F12 puts it there.</source>
            <translation>列は上に置いた一覧で使えます。F12 で一覧を上に置きます。</translation>
        </message>
        <message>
            <source>Columns of the list</source>
            <translation>一覧の列</translation>
        </message>
        <message>
            <source>Find a column</source>
            <translation>列を検索</translation>
        </message>
        <message>
            <source>Sort the list by</source>
            <translation>一覧の並べ替え</translation>
        </message>
        <message>
            <source>Its own order</source>
            <translation>標準の順序</translation>
        </message>
        <message>
            <source>now</source>
            <translation>現在</translation>
        </message>
        <message>
            <source>now, again turns it round</source>
            <translation>現在（もう一度選ぶと逆順）</translation>
        </message>
        <message>
            <source>lists of up to 2,000</source>
            <translation>2,000 件までの一覧</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::CommandPalette</name>
        <message>
            <source>Commands</source>
            <translation>コマンド</translation>
        </message>
        <message>
            <source>What do you want to do?</source>
            <translation>何をしますか？</translation>
        </message>
        <message>
            <source>Command, view, store or buyer</source>
            <translation>コマンド、ビュー、ストア、購入者</translation>
        </message>
        <message>
            <source>↑↓ choose     Enter run     Esc close</source>
            <translation>↑↓ 選択     Enter 実行     Esc 閉じる</translation>
        </message>
        <message>
            <source>Search the messages for “%1”</source>
            <translation>メッセージで「%1」を検索</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::ComposerPanel</name>
        <message numerus="yes">
            <source>Solve %n first</source>
            <translation>
                <numerusform>先に %n 件を修正</numerusform>
            </translation>
        </message>
        <message>
            <source>Keep note</source>
            <translation>メモを保存</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>送信</translation>
        </message>
        <message>
            <source>%1 / %2</source>
            <comment>characters written, characters allowed</comment>
            <translation>%1 / %2</translation>
        </message>
        <message>
            <source> · ISO-8859-1 only</source>
            <translation> · ISO-8859-1 のみ</translation>
        </message>
        <message numerus="yes">
            <source> · %n file(s)</source>
            <translation>
                <numerusform> · 添付 %n 件</numerusform>
            </translation>
        </message>
        <message>
            <source> · draft kept</source>
            <translation> · 下書き保存済み</translation>
        </message>
        <message>
            <source>Read the buyer&apos;s new message first, or press Send once more.</source>
            <translation>購入者の新着メッセージを先に読むか、もう一度「送信」を押してください。</translation>
        </message>
        <message>
            <source>The buyer has just written again, see above.</source>
            <translation>購入者から新しいメッセージが届きました（上をご覧ください）。</translation>
        </message>
        <message>
            <source>Attach files</source>
            <translation>ファイルを添付</translation>
        </message>
        <message>
            <source>Composer</source>
            <translation>作成欄</translation>
        </message>
        <message>
            <source>Reply</source>
            <translation>返信</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>メモ</translation>
        </message>
        <message>
            <source>Only the team sees it</source>
            <translation>チーム内にのみ表示</translation>
        </message>
        <message>
            <source>the buyer</source>
            <translation>購入者</translation>
        </message>
        <message>
            <source>Only the team sees this note</source>
            <translation>このメモはチーム内にのみ表示されます</translation>
        </message>
        <message>
            <source>Write an internal note</source>
            <translation>社内メモを書く</translation>
        </message>
        <message>
            <source>Write a reply. Ctrl+J inserts a template</source>
            <translation>返信を書いてください。Ctrl+J でテンプレートを挿入</translation>
        </message>
        <message>
            <source>Internal note</source>
            <translation>社内メモ</translation>
        </message>
        <message>
            <source>Reply to %1</source>
            <translation>%1 への返信</translation>
        </message>
        <message>
            <source>Insert a template</source>
            <translation>テンプレートを挿入</translation>
        </message>
        <message>
            <source>Send + done</source>
            <translation>送信して完了</translation>
        </message>
        <message>
            <source>Send, mark as done, next thread</source>
            <translation>送信し、完了にして次へ</translation>
        </message>
        <message>
            <source>picture-%1.png</source>
            <translation>画像-%1.png</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>後で</translation>
        </message>
        <message>
            <source>Send later</source>
            <translation>後で送信</translation>
        </message>
        <message>
            <source>The last reply to this buyer came from the same template.</source>
            <translation>この購入者への前回の返信も同じテンプレートです。</translation>
        </message>
        <message>
            <source>The last reply to this buyer came from the same template. Change the text, or press Send once more.</source>
            <translation>この購入者への前回の返信も同じテンプレートです。内容を変更するか、もう一度「送信」を押してください。</translation>
        </message>
        <message>
            <source>Insert a value of this thread</source>
            <translation>この会話の値を挿入</translation>
        </message>
        <message>
            <source>More ways to send</source>
            <translation>その他の送信方法</translation>
        </message>
        <message>
            <source>An unfinished reply is kept here</source>
            <translation>書きかけの返信があります</translation>
        </message>
        <message>
            <source>An unfinished note is kept here</source>
            <translation>書きかけのメモがあります</translation>
        </message>
        <message>
            <source>no value here</source>
            <translation>ここには値がありません</translation>
        </message>
        <message>
            <source>Translate into the buyer&apos;s language, or back</source>
            <translation>購入者の言語に翻訳、または元に戻す</translation>
        </message>
        <message>
            <source>This is a machine translation that nobody has read yet. Confirm it, or press Send once more.</source>
            <translation>まだ誰も読んでいない機械翻訳です。確認するか、もう一度「送信」を押してください。</translation>
        </message>
        <message>
            <source>Machine draft: read it and change it. It is not kept until you do.</source>
            <translation>機械による下書きです。読んで修正してください。修正するまで保存されません。</translation>
        </message>
        <message>
            <source>Nobody has changed this machine draft. Press Send once more to confirm it as it is.</source>
            <translation>この機械の下書きはまだ誰も修正していません。このまま確定するにはもう一度送信してください。</translation>
        </message>
        <message>
            <source>Nobody named this before, check it: %1</source>
            <translation>これまでの会話にない内容です。確認してください: %1</translation>
        </message>
        <message>
            <source>Machine translation into %1 (%2), not confirmed</source>
            <comment>language, service</comment>
            <translation>%1への機械翻訳（%2）、未確認</translation>
        </message>
        <message>
            <source>Translated into %1 (%2), confirmed by you</source>
            <comment>language, service</comment>
            <translation>%1に翻訳（%2）、確認済み</translation>
        </message>
        <message>
            <source>Translated into %1 (%2), changed by you</source>
            <comment>language, service</comment>
            <translation>%1に翻訳（%2）、変更済み</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::ConnectPanel</name>
        <message>
            <source>Choose a platform first.</source>
            <translation>先にプラットフォームを選んでください。</translation>
        </message>
        <message>
            <source>This version cannot connect it yet.</source>
            <translation>このバージョンではまだ接続できません。</translation>
        </message>
        <message>
            <source>Fill in what the platform gave you first.</source>
            <translation>先にプラットフォームから受け取った情報を入力してください。</translation>
        </message>
        <message>
            <source>Sign in and read for a test first; you can leave and come back.</source>
            <translation>先に認証とテスト取得を行ってください。中断して後で続けることもできます。</translation>
        </message>
        <message>
            <source>Finish</source>
            <translation>完了</translation>
        </message>
        <message>
            <source>Next: %1</source>
            <translation>次へ：%1</translation>
        </message>
        <message>
            <source>Platform and prerequisites</source>
            <translation>プラットフォームと前提条件</translation>
        </message>
        <message>
            <source>Sign in and test read</source>
            <translation>認証とテスト取得</translation>
        </message>
        <message>
            <source>History</source>
            <translation>履歴</translation>
        </message>
        <message>
            <source>Time zone and clocks</source>
            <translation>タイムゾーンと返信期限</translation>
        </message>
        <message>
            <source>Mode and people</source>
            <translation>許可する操作とメンバー</translation>
        </message>
        <message>
            <source>Templates and languages</source>
            <translation>テンプレートと言語</translation>
        </message>
        <message>
            <source>Privacy and notices</source>
            <translation>プライバシーと通知</translation>
        </message>
        <message>
            <source>Test enquiry</source>
            <translation>テスト問い合わせ</translation>
        </message>
        <message>
            <source>Connect a store</source>
            <translation>ストアを接続</translation>
        </message>
        <message>
            <source>Every step can be left and continued later</source>
            <translation>どの手順も中断して後で続けられます</translation>
        </message>
        <message>
            <source>Passwords and tokens are kept only in the encrypted store of this workspace. Messages come straight from the platform, through no third party.</source>
            <translation>パスワードとトークンはこのワークスペースの暗号化ストアにのみ保存されます。メッセージは第三者を介さず、プラットフォームから直接取得します。</translation>
        </message>
        <message>
            <source>Save and leave</source>
            <translation>保存して中断</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>戻る</translation>
        </message>
        <message>
            <source>Read the mailbox for a test first; you can leave and come back.</source>
            <translation>先にメールボックスをテストで読み込んでください。いったん離れて戻ることもできます。</translation>
        </message>
        <message>
            <source>Choose who answers for this store first.</source>
            <translation>まずこの店舗の担当者を選んでください。</translation>
        </message>
        <message>
            <source>Nobody answers for this store yet: choose somebody in the step “%1”.</source>
            <translation>この店舗の担当者がまだいません。「%1」で選んでください。</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::ContextPanel</name>
        <message>
            <source>Context: clocks, order, buyer, notes</source>
            <translation>詳細：返信期限、注文、購入者、メモ</translation>
        </message>
        <message>
            <source>missed by %1</source>
            <comment>a team&apos;s own target</comment>
            <translation>%1 未達</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>コピー</translation>
        </message>
        <message>
            <source>Copy everything here</source>
            <translation>ここの内容をすべてコピー</translation>
        </message>
        <message>
            <source>Forget this buyer…</source>
            <translation>この購入者のデータを削除…</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::ConversationView</name>
        <message>
            <source>Copy</source>
            <translation>コピー</translation>
        </message>
        <message>
            <source>Copy the whole message</source>
            <translation>メッセージ全体をコピー</translation>
        </message>
        <message numerus="yes">
            <source>Conversation, %n message(s)</source>
            <translation>
                <numerusform>会話、メッセージ %n 件</numerusform>
            </translation>
        </message>
        <message>
            <source>Hide what is quoted</source>
            <translation>引用を隠す</translation>
        </message>
        <message>
            <source>Show what is quoted</source>
            <translation>引用を表示</translation>
        </message>
        <message>
            <source>Open %1…</source>
            <translation>%1 を開く…</translation>
        </message>
        <message>
            <source>Open file %1</source>
            <translation>ファイル %1 を開く</translation>
        </message>
        <message>
            <source>Save file %1…</source>
            <translation>ファイル %1 を保存…</translation>
        </message>
        <message>
            <source>As received from the platform</source>
            <translation>プラットフォームから受信した原文</translation>
        </message>
        <message>
            <source>This address is not opened: only https pages are.</source>
            <translation>このアドレスは開けません：https のページのみ開けます。</translation>
        </message>
        <message>
            <source>Leads to %1</source>
            <comment>a host</comment>
            <translation>リンク先：%1</translation>
        </message>
        <message>
            <source>Copy the translation</source>
            <translation>翻訳をコピー</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::CoverageDelegate</name>
        <message>
            <source>Store</source>
            <translation>ストア</translation>
        </message>
        <message>
            <source>Threads</source>
            <translation>会話</translation>
        </message>
        <message>
            <source>Messages</source>
            <translation>メッセージ</translation>
        </message>
        <message>
            <source>Oldest</source>
            <translation>最古</translation>
        </message>
        <message>
            <source>Newest</source>
            <translation>最新</translation>
        </message>
        <message>
            <source>Complete since</source>
            <translation>これ以降は完全</translation>
        </message>
        <message>
            <source>Gaps</source>
            <translation>欠落</translation>
        </message>
        <message>
            <source>Size, about</source>
            <translation>サイズ（約）</translation>
        </message>
        <message>
            <source>Days held</source>
            <translation>保存日数</translation>
        </message>
        <message>
            <source>Next expiry</source>
            <translation>次の保存期限</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::CoverageModel</name>
        <message numerus="yes">
            <source>%n to fetch again</source>
            <translation>
                <numerusform>再取得待ち %n 件</numerusform>
            </translation>
        </message>
        <message>
            <source>not complete</source>
            <translation>未完了</translation>
        </message>
        <message>
            <source>none</source>
            <comment>gaps</comment>
            <translation>なし</translation>
        </message>
        <message numerus="yes">
            <source>%1 and %n more</source>
            <translation>
                <numerusform>%1、他 %n 件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n thread(s)</source>
            <translation>
                <numerusform>会話 %n 件</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 messages</source>
            <translation>メッセージ %1 件</translation>
        </message>
        <message>
            <source>from %1 to %2</source>
            <translation>%1 ～ %2</translation>
        </message>
        <message>
            <source>complete since %1</source>
            <translation>%1 以降は完全</translation>
        </message>
        <message>
            <source>gaps: %1</source>
            <translation>欠落：%1</translation>
        </message>
        <message>
            <source>no limit known</source>
            <comment>expiry</comment>
            <translation>期限不明</translation>
        </message>
        <message>
            <source>nothing</source>
            <comment>expiry</comment>
            <translation>なし</translation>
        </message>
        <message>
            <source>now</source>
            <comment>expiry</comment>
            <translation>今</translation>
        </message>
        <message>
            <source>%1, stored here</source>
            <translation>%1、保存済み</translation>
        </message>
        <message>
            <source>%1, NOT stored</source>
            <translation>%1、未保存</translation>
        </message>
        <message numerus="yes">
            <source>%1: the platform drops files of messages after about %n day(s)</source>
            <translation>
                <numerusform>%1：プラットフォームは約 %n 日後にメッセージのファイルを削除します</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1: the platform gives messages for about %n day(s)</source>
            <translation>
                <numerusform>%1：プラットフォームからメッセージを取得できるのは約 %n 日間です</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, read %2</source>
            <translation>%1、%2 閲覧</translation>
        </message>
        <message>
            <source>not confirmed: %1, read %2</source>
            <translation>未確認：%1、%2 閲覧</translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) have no copy here; the first goes %1: open the messages and load them.</source>
            <translation>
                <numerusform>ローカルコピーのないファイルが %n 件あります。最初の削除は %1 です。メッセージを開いて読み込んでください。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n gap(s) can still be read; the first day goes %1.</source>
            <translation>
                <numerusform>欠落 %n 件はまだ取得できます。最初の日の取得期限は %1 です。</numerusform>
            </translation>
        </message>
        <message>
            <source>The history is not complete here: let it be read to its end.</source>
            <translation>履歴はまだ完全ではありません。最後まで取得してください。</translation>
        </message>
        <message>
            <source>Store, threads, messages, oldest, newest, days held, complete since, gaps, next expiry, size</source>
            <translation>ストア、会話、メッセージ、最古、最新、保存日数、これ以降は完全、欠落、次の保存期限、サイズ</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) held</source>
            <translation>
                <numerusform>%n 日分を保存</numerusform>
            </translation>
        </message>
        <message>
            <source>next expiry: %1</source>
            <translation>次の保存期限：%1</translation>
        </message>
        <message numerus="yes">
            <source>%1: personal data of buyers may be kept here for %n day(s) at most</source>
            <translation>
                <numerusform>%1：購入者の個人データは最長 %n 日まで保存できます</numerusform>
            </translation>
        </message>
        <message>
            <source>Since %1 older data stands here: erase the buyers it belongs to.</source>
            <translation>%1以降、期限を過ぎたデータが残っています。該当する購入者を消去してください。</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::CoveragePanel</name>
        <message>
            <source>Nothing is stored yet: connect a store, and its history is counted here.</source>
            <translation>まだ何も保存されていません。ストアを接続すると、ここに履歴が集計されます。</translation>
        </message>
        <message>
            <source>Coverage of the database</source>
            <translation>データの取り込み範囲</translation>
        </message>
        <message>
            <source>What is stored on this computer. A search finds nothing before “complete since”, and nothing in a gap.</source>
            <translation>このコンピューターに保存されている内容です。「これ以降は完全」より前と欠落部分は検索されません。</translation>
        </message>
        <message>
            <source>Count again</source>
            <translation>再集計</translation>
        </message>
        <message>
            <source>Back to the list</source>
            <translation>一覧へ戻る</translation>
        </message>
        <message>
            <source>Stores and how far their history reaches</source>
            <translation>ストアと履歴の範囲</translation>
        </message>
        <message numerus="yes">
            <source>At %n store(s) the platform drops soon what is not stored here. Choose a store to read what to do.</source>
            <translation>
                <numerusform>%n 件のストアで、ここに保存されていない内容がまもなくプラットフォームから削除されます。ストアを選ぶと対処が表示されます。</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::DashboardBar</name>
        <message>
            <source>Response times</source>
            <translation>応答時間</translation>
        </message>
        <message>
            <source>until</source>
            <comment>a day until another day</comment>
            <translation>～</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>開始日</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>終了日</translation>
        </message>
        <message>
            <source>Saved dashboards</source>
            <translation>保存したダッシュボード</translation>
        </message>
        <message>
            <source>Time span</source>
            <translation>期間</translation>
        </message>
        <message>
            <source>Compared with</source>
            <translation>比較対象</translation>
        </message>
        <message>
            <source>Marketplace</source>
            <translation>マーケットプレイス</translation>
        </message>
        <message>
            <source>Store</source>
            <translation>ストア</translation>
        </message>
        <message>
            <source>Person or group</source>
            <translation>担当者またはグループ</translation>
        </message>
        <message>
            <source>Tag</source>
            <translation>タグ</translation>
        </message>
        <message>
            <source>Export, print and more</source>
            <translation>書き出し・印刷など</translation>
        </message>
        <message>
            <source>Save as a picture (PNG)…</source>
            <translation>画像として保存（PNG）…</translation>
        </message>
        <message>
            <source>Save as PDF…</source>
            <translation>PDF として保存…</translation>
        </message>
        <message>
            <source>Save as a table (CSV)…</source>
            <translation>表として保存（CSV）…</translation>
        </message>
        <message>
            <source>Save as a spreadsheet (XLSX)…</source>
            <translation>表計算ファイルとして保存（XLSX）…</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>印刷…</translation>
        </message>
        <message>
            <source>Keep this dashboard…</source>
            <translation>このダッシュボードを保存…</translation>
        </message>
        <message>
            <source>Delete the chosen dashboard</source>
            <translation>選択中のダッシュボードを削除</translation>
        </message>
        <message>
            <source>Reference lines…</source>
            <translation>基準線…</translation>
        </message>
        <message>
            <source>The platform&apos;s own figure…</source>
            <translation>プラットフォームの数値…</translation>
        </message>
        <message>
            <source>Tags by product…</source>
            <translation>商品別のタグ…</translation>
        </message>
        <message>
            <source>Take in ratings of buyers…</source>
            <translation>購入者の評価を取り込む…</translation>
        </message>
        <message>
            <source>Report on the chosen person (PDF)…</source>
            <translation>選んだ担当者のレポート（PDF）…</translation>
        </message>
        <message>
            <source>Report on the chosen person (CSV)…</source>
            <translation>選んだ担当者のレポート（CSV）…</translation>
        </message>
        <message>
            <source>All marketplaces</source>
            <translation>すべてのモール</translation>
        </message>
        <message>
            <source>All stores</source>
            <translation>すべてのストア</translation>
        </message>
        <message>
            <source>Everybody</source>
            <translation>全員</translation>
        </message>
        <message>
            <source>All tags</source>
            <translation>すべてのタグ</translation>
        </message>
        <message>
            <source>Dashboards</source>
            <translation>ダッシュボード</translation>
        </message>
        <message>
            <source>Random samples…</source>
            <translation>無作為サンプル…</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::DashboardContent</name>
        <message numerus="yes">
            <source>Buyers give %1 of 5 stars on average, over %n ratings; Return opens the ratings</source>
            <translation>
                <numerusform>購入者の平均は 5 段階で %1、評価 %n 件。Enter で評価が開きます</numerusform>
            </translation>
        </message>
        <message>
            <source>No buyer&apos;s rating of this time is here: take in the file of your platform or survey from the menu above.</source>
            <translation>この期間の購入者の評価はまだありません。上のメニューからモールやアンケートのファイルを取り込んでください。</translation>
        </message>
        <message numerus="yes">
            <source>The figures of %n conversations are still being worked out: what is shown here does not count them yet.</source>
            <translation>
                <numerusform>%n 件の会話の数値を計算中です。ここにはまだ含まれていません。</numerusform>
            </translation>
        </message>
        <message>
            <source>Group by</source>
            <translation>グループ化</translation>
        </message>
        <message>
            <source>%1 points</source>
            <comment>change of a share</comment>
            <translation>%1 ポイント</translation>
        </message>
        <message>
            <source>p90 %1</source>
            <comment>the time that 90 of 100 stay below</comment>
            <translation>p90 %1</translation>
        </message>
        <message>
            <source>Median of %1.</source>
            <comment>so many</comment>
            <translation>%1 件の中央値。</translation>
        </message>
        <message>
            <source>Before: %1.</source>
            <comment>a time</comment>
            <translation>以前：%1。</translation>
        </message>
        <message numerus="yes">
            <source>%n overdue</source>
            <translation>
                <numerusform>期限切れ %n 件</numerusform>
            </translation>
        </message>
        <message>
            <source>First responses by how long they took</source>
            <translation>初回返信までの時間の分布</translation>
        </message>
        <message>
            <source>Took</source>
            <translation>所要時間</translation>
        </message>
        <message>
            <source>%1 min</source>
            <comment>minutes</comment>
            <translation>%1 分</translation>
        </message>
        <message>
            <source>%1 h</source>
            <comment>hours</comment>
            <translation>%1 時間</translation>
        </message>
        <message>
            <source>from %1</source>
            <comment>a time</comment>
            <translation>%1 以上</translation>
        </message>
        <message>
            <source>&lt; %1</source>
            <comment>less than a time</comment>
            <translation>%1 未満</translation>
        </message>
        <message numerus="yes">
            <source>%n answers; red: a day or longer</source>
            <translation>
                <numerusform>返信 %n 件。赤：1 日以上</numerusform>
            </translation>
        </message>
        <message>
            <source>Answered within 24 h, by day</source>
            <translation>24 時間以内の返信率（日別）</translation>
        </message>
        <message>
            <source>First response, median by day</source>
            <translation>初回返信の中央値（日別）</translation>
        </message>
        <message>
            <source>Reference: %1</source>
            <translation>基準：%1</translation>
        </message>
        <message>
            <source>%1: %2 (%3)</source>
            <comment>a line, where it comes from, date</comment>
            <translation>%1：%2（%3）</translation>
        </message>
        <message>
            <source>What waited, over time</source>
            <translation>未返信の推移</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>時刻</translation>
        </message>
        <message>
            <source>Every waiting period that had not ended at that instant, whenever it began</source>
            <translation>その時点で終わっていなかったすべての待ち時間（開始時期は問わない）</translation>
        </message>
        <message>
            <source>Arrivals by weekday and hour</source>
            <translation>曜日・時刻別の受信数</translation>
        </message>
        <message>
            <source>By the clock of each store</source>
            <translation>各ストアの現地時刻</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>段階</translation>
        </message>
        <message>
            <source>Mean time</source>
            <translation>平均時間</translation>
        </message>
        <message numerus="yes">
            <source>Mean %1 = sum of the five, over %n answers of this desk</source>
            <translation>
                <numerusform>平均 %1 = 5 段階の合計（このデスクからの返信 %n 件）</numerusform>
            </translation>
        </message>
        <message>
            <source>Causes of lateness</source>
            <translation>超過の原因</translation>
        </message>
        <message>
            <source>Nothing was late in this time.</source>
            <translation>この期間に期限超過はありません。</translation>
        </message>
        <message>
            <source>Side by side</source>
            <translation>並べて比較</translation>
        </message>
        <message>
            <source>Return, or a double click, opens what a figure counts; on a name, what was late there</source>
            <translation>数値で Enter かダブルクリックすると数えた会話が、名前では遅れたものが開きます</translation>
        </message>
        <message>
            <source>Late waiting periods</source>
            <translation>期限超過の一覧</translation>
        </message>
        <message>
            <source>%1 of %2, the longest first; Return opens the conversation</source>
            <translation>%2 件中 %1 件、超過の長い順。Enter キーで会話を開きます</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::DashboardPanel</name>
        <message>
            <source>Try again</source>
            <translation>再試行</translation>
        </message>
        <message>
            <source>Working out the figures…</source>
            <translation>数値を計算しています…</translation>
        </message>
        <message>
            <source>No buyer waited for an answer in this time. Choose other days, another store, person or tag.</source>
            <translation>この期間に返信を待った購入者はいません。別の日付、ストア、担当者、タグを選んでください。</translation>
        </message>
        <message>
            <source>Response times</source>
            <translation>応答時間</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::DataFlow</name>
        <message>
            <source>No program for folders was found.</source>
            <translation>フォルダーを開くプログラムが見つかりません。</translation>
        </message>
        <message>
            <source>Stopped.</source>
            <translation>停止しました。</translation>
        </message>
        <message numerus="yes">
            <source>%n thread(s)</source>
            <translation>
                <numerusform>会話 %n 件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n message(s)</source>
            <translation>
                <numerusform>メッセージ %n 件</numerusform>
            </translation>
        </message>
        <message>
            <source>about %1</source>
            <translation>約 %1</translation>
        </message>
        <message>
            <source>complete since %1</source>
            <translation>%1 以降は完全</translation>
        </message>
        <message numerus="yes">
            <source>%n gap(s)</source>
            <translation>
                <numerusform>欠落 %n 件</numerusform>
            </translation>
        </message>
        <message>
            <source>Backing up, reading back and proving…</source>
            <translation>バックアップし、読み戻して検証しています…</translation>
        </message>
        <message>
            <source>Writing the table…</source>
            <translation>表を書き出しています…</translation>
        </message>
        <message>
            <source>Verifying the journal…</source>
            <translation>操作記録を検証しています…</translation>
        </message>
        <message>
            <source>Checking the desk; every store is read once…</source>
            <translation>本アプリを点検しています。各ストアを 1 回ずつ取得します…</translation>
        </message>
        <message>
            <source>Writing the support bundle…</source>
            <translation>サポート用データを書き出しています…</translation>
        </message>
        <message numerus="yes">
            <source>Backed up and proved: %n message(s), %1, in %2.</source>
            <translation>
                <numerusform>バックアップと検証が完了：メッセージ %n 件、%1、保存先 %2。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) were written to %1.</source>
            <translation>
                <numerusform>%n 行を %1 に書き出しました。</numerusform>
            </translation>
        </message>
        <message>
            <source>The journal is not intact: %1</source>
            <translation>操作記録に問題があります：%1</translation>
        </message>
        <message numerus="yes">
            <source>All %n row(s) of the journal are intact.</source>
            <translation>
                <numerusform>操作記録 %n 行はすべて正常です。</numerusform>
            </translation>
        </message>
        <message>
            <source>Everything is fine.</source>
            <translation>すべて正常です。</translation>
        </message>
        <message numerus="yes">
            <source>%n point(s) need a look.</source>
            <translation>
                <numerusform>確認が必要な項目が %n 件あります。</numerusform>
            </translation>
        </message>
        <message>
            <source>The support bundle is in %1 (%2).</source>
            <translation>サポート用データを %1 に保存しました（%2）。</translation>
        </message>
        <message>
            <source>Importing orders…</source>
            <translation>注文を取り込んでいます…</translation>
        </message>
        <message>
            <source>%1 orders are new, %2 updated, %3 unchanged; %4 of them belong to a conversation.</source>
            <translation>新しい注文 %1 件、更新 %2 件、変更なし %3 件。うち %4 件は会話に対応します。</translation>
        </message>
        <message>
            <source>Line %1: %2</source>
            <comment>of a table, what is wrong</comment>
            <translation>%1 行目: %2</translation>
        </message>
        <message numerus="yes">
            <source>%n more line(s)</source>
            <translation>
                <numerusform>ほか %n 行</numerusform>
            </translation>
        </message>
        <message>
            <source>Reading the table…</source>
            <translation>表を読んでいます…</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::DataPage</name>
        <message>
            <source>Data</source>
            <translation>データ</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>キャンセル</translation>
        </message>
        <message>
            <source>Backup and export</source>
            <translation>バックアップとエクスポート</translation>
        </message>
        <message>
            <source>Back up now…</source>
            <translation>今すぐバックアップ…</translation>
        </message>
        <message>
            <source>One file with everything, encrypted as the workspace is, read back and proved.</source>
            <translation>すべてを 1 つのファイルにまとめ、ワークスペースと同じく暗号化し、読み戻して検証します。</translation>
        </message>
        <message>
            <source>Export threads…</source>
            <translation>会話をエクスポート…</translation>
        </message>
        <message>
            <source>A table for other programs, not encrypted.</source>
            <translation>他のプログラムで使う表です。暗号化されません。</translation>
        </message>
        <message>
            <source>Export messages…</source>
            <translation>メッセージをエクスポート…</translation>
        </message>
        <message>
            <source>Export the journal…</source>
            <translation>操作記録をエクスポート…</translation>
        </message>
        <message>
            <source>Who did what and when, as a table.</source>
            <translation>誰がいつ何をしたかの表です。</translation>
        </message>
        <message>
            <source>Verify and check</source>
            <translation>検証と点検</translation>
        </message>
        <message>
            <source>Verify the journal</source>
            <translation>操作記録を検証</translation>
        </message>
        <message>
            <source>Recomputes the chain of all rows: a changed or missing one is named.</source>
            <translation>すべての行の連鎖を再計算し、変更または欠落した行を示します。</translation>
        </message>
        <message>
            <source>Check the desk</source>
            <translation>本アプリを点検</translation>
        </message>
        <message>
            <source>Database, files, stores and settings, with what to do about each.</source>
            <translation>データベース、ファイル、ストア、設定を点検し、それぞれの対処方法を示します。</translation>
        </message>
        <message>
            <source>Write a support bundle…</source>
            <translation>サポート用データを書き出す…</translation>
        </message>
        <message>
            <source>Versions, states and log lines, without buyers, texts and secrets.</source>
            <translation>バージョン、状態、ログのみ。購入者、本文、秘密情報は含みません。</translation>
        </message>
        <message>
            <source>Where it is kept</source>
            <translation>保存場所</translation>
        </message>
        <message>
            <source>Open the folder</source>
            <translation>フォルダーを開く</translation>
        </message>
        <message>
            <source>Data folder</source>
            <translation>データフォルダー</translation>
        </message>
        <message>
            <source>fine</source>
            <comment>a line of the check-up</comment>
            <translation>正常</translation>
        </message>
        <message>
            <source>failed</source>
            <comment>a line of the check-up</comment>
            <translation>失敗</translation>
        </message>
        <message>
            <source>look here</source>
            <comment>a line of the check-up</comment>
            <translation>要確認</translation>
        </message>
        <message>
            <source>Where to keep the backup</source>
            <translation>バックアップの保存先</translation>
        </message>
        <message>
            <source>Where to write the support bundle</source>
            <translation>サポート用データの保存先</translation>
        </message>
        <message>
            <source>Where to write the table</source>
            <translation>表の保存先</translation>
        </message>
        <message>
            <source>%1 %2 of %3</source>
            <comment>a task, done, expected</comment>
            <translation>%1 %2 / %3</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>取り込み</translation>
        </message>
        <message>
            <source>Import orders…</source>
            <translation>注文を取り込む…</translation>
        </message>
        <message>
            <source>A CSV table of your ERP, shown beside the conversations. Columns: order_id (订单号), store, status, placed_at, total, currency, sku, title, quantity, carrier, tracking_number. Telephones and addresses are never taken.</source>
            <translation>ERP から書き出した CSV 表です。注文は会話の横に表示されます。列: order_id（注文番号）、store、status、placed_at、total、currency、sku、title、quantity、carrier、tracking_number。電話番号と住所は取り込みません。</translation>
        </message>
        <message>
            <source>Which table of orders to import</source>
            <translation>取り込む注文の表</translation>
        </message>
        <message>
            <source>Tables (*.csv *.txt *.tsv)</source>
            <translation>表 (*.csv *.txt *.tsv)</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::DeadlinesFlow</name>
        <message>
            <source>Save the proof</source>
            <translation>証明を保存</translation>
        </message>
        <message>
            <source>Not copied: %1</source>
            <translation>コピーしていません: %1</translation>
        </message>
        <message>
            <source>The notice passed the check and was copied. Paste it on the platform&apos;s page.</source>
            <translation>お知らせは確認を通り、コピーされました。プラットフォームのページに貼り付けてください。</translation>
        </message>
        <message>
            <source>Import holidays</source>
            <translation>祝日を読み込む</translation>
        </message>
        <message>
            <source>Calendars (*.ics)</source>
            <translation>カレンダー (*.ics)</translation>
        </message>
        <message numerus="yes">
            <source>%n waiting thread(s) are counted by these figures now.</source>
            <translation>
                <numerusform>待っている会話 %n 件をこの設定で数え直しました。</numerusform>
            </translation>
        </message>
        <message>
            <source>The channel is removed.</source>
            <translation>チャネルを削除しました。</translation>
        </message>
        <message>
            <source>The test is on its way…</source>
            <translation>テストを送信中…</translation>
        </message>
        <message>
            <source>The test was delivered.</source>
            <translation>テストが届きました。</translation>
        </message>
        <message>
            <source>The plan is kept.</source>
            <translation>計画を保存しました。</translation>
        </message>
        <message>
            <source>Kept. It counts for what begins to wait from now on.</source>
            <translation>保存しました。これから待ち始める会話に適用されます。</translation>
        </message>
        <message>
            <source>The channel is kept. Send a test to see whether it works.</source>
            <translation>チャネルを保存しました。テストを送って確認してください。</translation>
        </message>
        <message>
            <source>Open a conversation first.</source>
            <translation>先に会話を開いてください。</translation>
        </message>
        <message>
            <source>The proof is saved.</source>
            <translation>証明を保存しました。</translation>
        </message>
        <message>
            <source>The health check lies in %1</source>
            <translation>健全性レポートの場所: %1</translation>
        </message>
        <message>
            <source>The emergency plan is kept.</source>
            <translation>緊急計画を保存しました。</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::DeadlinesPage</name>
        <message>
            <source>%1 h</source>
            <comment>hours</comment>
            <translation>%1 時間</translation>
        </message>
        <message>
            <source>%1 min</source>
            <comment>minutes</comment>
            <translation>%1 分</translation>
        </message>
        <message>
            <source>%1 h %2 min</source>
            <translation>%1 時間 %2 分</translation>
        </message>
        <message>
            <source>Deadlines</source>
            <translation>期限</translation>
        </message>
        <message>
            <source>Several deadlines may run for one conversation: the earliest that counts sorts the inbox. A deadline for a tag or a priority runs beside the general one.</source>
            <translation>一つの会話に複数の期限が並行できます。受信箱は有効な最も早い期限で並びます。タグや優先度の期限は一般の期限と並行します。</translation>
        </message>
        <message>
            <source>tag %1</source>
            <translation>タグ %1</translation>
        </message>
        <message>
            <source>priority %1 and above</source>
            <translation>優先度 %1 以上</translation>
        </message>
        <message>
            <source>every conversation</source>
            <translation>すべての会話</translation>
        </message>
        <message>
            <source>Deadline</source>
            <translation>期限</translation>
        </message>
        <message>
            <source>For</source>
            <translation>対象</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>時刻</translation>
        </message>
        <message>
            <source>Counted in</source>
            <translation>数え方</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>版</translation>
        </message>
        <message>
            <source>every hour</source>
            <translation>すべての時間</translation>
        </message>
        <message>
            <source>%1, for %2: %3, %4</source>
            <comment>deadline, conversations, time, counted in</comment>
            <translation>%1、対象 %2: %3、%4</translation>
        </message>
        <message>
            <source>New deadline</source>
            <translation>新しい期限</translation>
        </message>
        <message>
            <source>Name of the deadline</source>
            <translation>期限の名前</translation>
        </message>
        <message>
            <source>Whose deadline it is</source>
            <translation>誰の期限か</translation>
        </message>
        <message>
            <source>The platform&apos;s</source>
            <translation>プラットフォームの期限</translation>
        </message>
        <message>
            <source>Our own target</source>
            <translation>自社の目標</translation>
        </message>
        <message>
            <source>Of a case</source>
            <translation>ケースの期限</translation>
        </message>
        <message>
            <source>Every marketplace</source>
            <translation>すべてのマーケットプレイス</translation>
        </message>
        <message>
            <source>Marketplace</source>
            <translation>マーケットプレイス</translation>
        </message>
        <message>
            <source>Every store</source>
            <translation>すべての店舗</translation>
        </message>
        <message>
            <source>Store</source>
            <translation>ストア</translation>
        </message>
        <message>
            <source>Every kind</source>
            <translation>すべての種類</translation>
        </message>
        <message>
            <source>Kind of conversation</source>
            <translation>会話の種類</translation>
        </message>
        <message>
            <source>With any tag or none</source>
            <translation>タグの有無を問わない</translation>
        </message>
        <message>
            <source>Tag</source>
            <translation>タグ</translation>
        </message>
        <message>
            <source>Priority</source>
            <translation>優先度</translation>
        </message>
        <message>
            <source>Every priority</source>
            <translation>すべての優先度</translation>
        </message>
        <message>
            <source>High and urgent</source>
            <translation>高と緊急</translation>
        </message>
        <message>
            <source>Urgent only</source>
            <translation>緊急のみ</translation>
        </message>
        <message>
            <source> h</source>
            <comment>after a number of hours</comment>
            <translation> 時間</translation>
        </message>
        <message>
            <source>Hours</source>
            <translation>時間</translation>
        </message>
        <message>
            <source> min</source>
            <translation> 分</translation>
        </message>
        <message>
            <source>and minutes</source>
            <translation>分</translation>
        </message>
        <message>
            <source>Every hour, nights and holidays too</source>
            <translation>夜間と祝日も含むすべての時間</translation>
        </message>
        <message>
            <source>Only working time: %1</source>
            <comment>name of a calendar</comment>
            <translation>勤務時間のみ: %1</translation>
        </message>
        <message>
            <source>What is counted</source>
            <translation>数える時間</translation>
        </message>
        <message>
            <source>Sorts the inbox, turns red and warns</source>
            <translation>受信箱を並べ、赤くなり、警告する</translation>
        </message>
        <message>
            <source>Keep this deadline</source>
            <translation>この期限を保存</translation>
        </message>
        <message>
            <source>Remove this deadline</source>
            <translation>この期限を削除</translation>
        </message>
        <message>
            <source>A change counts for conversations that begin to wait from now on; those that wait already keep the version they began under.</source>
            <translation>変更はこれから待ち始める会話に適用されます。すでに待っている会話は開始時のバージョンのままです。</translation>
        </message>
        <message>
            <source>Count the waiting ones anew, too</source>
            <translation>待っている会話も数え直す</translation>
        </message>
        <message>
            <source>Give the deadline a name.</source>
            <translation>期限に名前を付けてください。</translation>
        </message>
        <message>
            <source>A deadline lasts at least one minute: correct the time.</source>
            <translation>期限は 1 分以上にしてください。</translation>
        </message>
        <message>
            <source>Calendars</source>
            <translation>カレンダー</translation>
        </message>
        <message>
            <source>Working hours, public holidays and campaigns by which business time is counted. A platform&apos;s deadline that runs around the clock ignores them.</source>
            <translation>営業時間を数えるための勤務時間、祝日、キャンペーン。24 時間で数えるプラットフォームの期限には影響しません。</translation>
        </message>
        <message>
            <source>A new calendar</source>
            <translation>新しいカレンダー</translation>
        </message>
        <message>
            <source>Calendar</source>
            <translation>カレンダー</translation>
        </message>
        <message>
            <source>Keep this calendar</source>
            <translation>このカレンダーを保存</translation>
        </message>
        <message>
            <source>Remove this calendar</source>
            <translation>このカレンダーを削除</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) were added. Keep the calendar to use them.</source>
            <translation>
                <numerusform>%n 日を追加しました。カレンダーを保存すると有効になります。</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::DeletionWindow</name>
        <message>
            <source>What goes</source>
            <translation>削除されるもの</translation>
        </message>
        <message>
            <source>What stays, and why</source>
            <translation>残るものとその理由</translation>
        </message>
        <message>
            <source>Type “%1”: this cannot be taken back</source>
            <translation>「%1」と入力してください。元に戻せません</translation>
        </message>
        <message>
            <source>Save the receipt…</source>
            <translation>受領書を保存…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>閉じる</translation>
        </message>
        <message>
            <source>Looking for everything that belongs to it…</source>
            <translation>関連するものをすべて検索中…</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>削除</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::DeskWindow</name>
        <message>
            <source>Views</source>
            <translation>ビュー</translation>
        </message>
        <message numerus="yes">
            <source>%n thread(s)</source>
            <translation>
                <numerusform>会話 %n 件</numerusform>
            </translation>
        </message>
        <message>
            <source>Threads</source>
            <translation>会話</translation>
        </message>
        <message>
            <source>Syncing…</source>
            <translation>同期しています…</translation>
        </message>
        <message>
            <source>%1: the alert is over</source>
            <translation>%1：アラートは解消しました</translation>
        </message>
        <message>
            <source>You write to this buyer in a window of its own: Shift+Enter brings it to the front.</source>
            <translation>この購入者への返信は別のウィンドウで作成中です。Shift+Enter で前面に表示します。</translation>
        </message>
        <message>
            <source>That is done in the inbox: %1 leads there.</source>
            <comment>key</comment>
            <translation>それは受信箱で行います。%1 で移動できます。</translation>
        </message>
        <message>
            <source>Orders</source>
            <translation>注文</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::DesktopTray</name>
        <message>
            <source>Open InquiryDesk</source>
            <translation>InquiryDesk を開く</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>終了</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::Directory</name>
        <message>
            <source>Sample data</source>
            <comment>the store of invented conversations, before a name is given</comment>
            <translation>サンプルデータ</translation>
        </message>
        <message>
            <source>Returns</source>
            <translation>返品</translation>
        </message>
        <message>
            <source>Shipping</source>
            <translation>配送</translation>
        </message>
        <message>
            <source>Quality</source>
            <translation>品質</translation>
        </message>
        <message>
            <source>Invoice</source>
            <translation>領収書</translation>
        </message>
        <message>
            <source>Pre-sale</source>
            <translation>購入前</translation>
        </message>
        <message>
            <source>After-sale</source>
            <translation>購入後</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>住所変更</translation>
        </message>
        <message>
            <source>–</source>
            <comment>the mark of a thread that nobody owns: one character</comment>
            <translation>未</translation>
        </message>
        <message>
            <source>Me</source>
            <comment>whoever works here, before a name is given</comment>
            <translation>自分</translation>
        </message>
        <message>
            <source>Syncing</source>
            <comment>who did it: the program itself, while syncing</comment>
            <translation>同期</translation>
        </message>
        <message>
            <source>From junk mail</source>
            <translation>迷惑メールから</translation>
        </message>
        <message>
            <source>Store unknown</source>
            <translation>ストア不明</translation>
        </message>
        <message>
            <source>Sender not verified</source>
            <translation>送信者未確認</translation>
        </message>
        <message>
            <source>Suspicious sender</source>
            <translation>疑わしい送信者</translation>
        </message>
        <message>
            <source>To be checked</source>
            <translation>要確認</translation>
        </message>
        <message>
            <source>Order number not confirmed</source>
            <translation>注文番号未確認</translation>
        </message>
        <message>
            <source>Everybody can read it</source>
            <translation>誰でも読めます</translation>
        </message>
        <message>
            <source>Law</source>
            <translation>法務</translation>
        </message>
        <message>
            <source>Complaint</source>
            <translation>苦情</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::DocumentWindow</name>
        <message>
            <source>Close</source>
            <translation>閉じる</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::DraftFlow</name>
        <message>
            <source>A draft is being written…</source>
            <translation>下書きを作成しています…</translation>
        </message>
        <message>
            <source>The draft came after you went on to another thread and was dropped.</source>
            <translation>下書きが届く前に別のスレッドへ移ったため、破棄しました。</translation>
        </message>
        <message>
            <source>The draft stands in the composer. Read it, change it, then send.</source>
            <translation>下書きを入力欄に入れました。読んで修正してから送信してください。</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::EmergencyWindow</name>
        <message>
            <source>Emergency plan: %1</source>
            <comment>store</comment>
            <translation>緊急計画: %1</translation>
        </message>
        <message>
            <source>Emergency contacts, one a line: Name: number or address</source>
            <translation>緊急連絡先(1 行に 1 件)名前: 番号または宛先</translation>
        </message>
        <message>
            <source>Emergency contacts of %1</source>
            <translation>%1 の緊急連絡先</translation>
        </message>
        <message>
            <source>Notice for buyers. It passes the check of outgoing texts before it can be used.</source>
            <translation>お客様へのお知らせ。送信文の確認を通ってから使えます。</translation>
        </message>
        <message>
            <source>Notice for the buyers of %1</source>
            <translation>%1 のお客様へのお知らせ</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>保存</translation>
        </message>
        <message>
            <source>Check and copy the notice</source>
            <translation>確認してお知らせをコピー</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>閉じる</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::EmptyState</name>
        <message>
            <source>No hits in %1 messages, complete since %2.</source>
            <translation>%1 件のメッセージに該当なし（%2 以降は完全）。</translation>
        </message>
        <message>
            <source>No hits in %1 messages. Not every store is complete yet.</source>
            <translation>%1 件のメッセージに該当なし。まだ取り込みが完了していないストアがあります。</translation>
        </message>
        <message numerus="yes">
            <source>Checked %n store(s), last %1.</source>
            <translation>
                <numerusform>%n 件のストアを確認済み、最終 %1。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Checked %n store(s).</source>
            <translation>
                <numerusform>%n 件のストアを確認済み。</numerusform>
            </translation>
        </message>
        <message>
            <source>Next due: %1.</source>
            <translation>次の期限：%1。</translation>
        </message>
        <message>
            <source>Next due: none.</source>
            <translation>次の期限：なし。</translation>
        </message>
        <message>
            <source>Snoozed %1</source>
            <translation>スヌーズ中 %1</translation>
        </message>
        <message>
            <source>Snoozed</source>
            <translation>スヌーズ中</translation>
        </message>
        <message>
            <source>All answered</source>
            <translation>すべて返信済み</translation>
        </message>
        <message>
            <source>Waiting for buyer</source>
            <translation>購入者待ち</translation>
        </message>
        <message>
            <source>Checking the stores</source>
            <translation>ストアを確認しています</translation>
        </message>
        <message>
            <source>Not every store has been checked within its interval yet.</source>
            <translation>まだ確認間隔内に確認できていないストアがあります。</translation>
        </message>
        <message>
            <source>Sync now</source>
            <translation>今すぐ同期</translation>
        </message>
        <message>
            <source>Not up to date</source>
            <translation>最新ではありません</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>store: what is wrong</comment>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>%1 since %2: %3</source>
            <comment>store, time, what is wrong</comment>
            <translation>%1（%2 から）：%3</translation>
        </message>
        <message>
            <source>Nothing here</source>
            <translation>会話はありません</translation>
        </message>
        <message>
            <source>No thread belongs to this list at the moment.</source>
            <translation>現在、この一覧に該当する会話はありません。</translation>
        </message>
        <message>
            <source>Show all</source>
            <translation>すべて表示</translation>
        </message>
        <message>
            <source>The search cannot be read</source>
            <translation>検索条件を解釈できません</translation>
        </message>
        <message>
            <source>No hits for “%1”</source>
            <translation>「%1」に該当なし</translation>
        </message>
        <message>
            <source>Search all stores</source>
            <translation>すべてのストアを検索</translation>
        </message>
        <message>
            <source>The first import is running</source>
            <translation>初回インポートを実行中</translation>
        </message>
        <message>
            <source>Offline</source>
            <translation>オフライン</translation>
        </message>
        <message>
            <source>Offline since %1</source>
            <translation>%1 からオフライン</translation>
        </message>
        <message numerus="yes">
            <source>Reading, search and drafts work; %n message(s) wait.</source>
            <translation>
                <numerusform>閲覧、検索、下書きは使えます。%n 件のメッセージが送信待ちです。</numerusform>
            </translation>
        </message>
        <message>
            <source>Open outbox</source>
            <translation>送信トレイを開く</translation>
        </message>
        <message>
            <source>No store is connected yet</source>
            <translation>接続済みのストアがありません</translation>
        </message>
        <message>
            <source>Connect a store, and its buyers&apos; messages appear here.</source>
            <translation>ストアを接続すると、購入者からのメッセージがここに表示されます。</translation>
        </message>
        <message>
            <source>Loading…</source>
            <translation>読み込み中…</translation>
        </message>
        <message numerus="yes">
            <source>%n message(s) read, newest first; you can work already.</source>
            <translation>
                <numerusform>%n 件のメッセージを新しい順に取得済み。すぐに作業を始められます。</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing overdue</source>
            <translation>期限超過はありません</translation>
        </message>
        <message>
            <source>Nothing due soon</source>
            <translation>期限間近はありません</translation>
        </message>
        <message>
            <source>Nothing assigned to you</source>
            <translation>自分の担当はありません</translation>
        </message>
        <message>
            <source>Nothing unassigned</source>
            <translation>未割り当てはありません</translation>
        </message>
        <message numerus="yes">
            <source>%n thread(s) in other views need a reply.</source>
            <translation>
                <numerusform>他のビューに要返信の会話が %n 件あります。</numerusform>
            </translation>
        </message>
        <message>
            <source>Show what needs a reply</source>
            <translation>要返信を表示</translation>
        </message>
        <message>
            <source>Checked %1.</source>
            <comment>time</comment>
            <translation>確認 %1。</translation>
        </message>
        <message numerus="yes">
            <source>%n thread(s) of other stores need a reply.</source>
            <translation>
                <numerusform>他のストアに要返信の会話が %n 件あります。</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing to reply to at %1</source>
            <translation>%1 に要返信の会話はありません</translation>
        </message>
        <message>
            <source>Show all stores</source>
            <translation>すべてのストアを表示</translation>
        </message>
        <message>
            <source>In force: %1.</source>
            <comment>filters of the list</comment>
            <translation>適用中：%1。</translation>
        </message>
        <message>
            <source>How complete is this?</source>
            <translation>どこまで完全？</translation>
        </message>
        <message>
            <source>Buyer messages of this store cannot be read yet</source>
            <translation>このストアの購入者メッセージはまだ取得できません</translation>
        </message>
        <message>
            <source>%1 was only imported. Connect it to receive its messages.</source>
            <translation>%1 はインポートのみです。メッセージを受け取るには接続してください。</translation>
        </message>
        <message>
            <source>Connect a store</source>
            <translation>ストアを接続</translation>
        </message>
        <message>
            <source>The desk has no right to read this store</source>
            <translation>本アプリにはこのストアを読み取る権限がありません</translation>
        </message>
        <message>
            <source>How far is it?</source>
            <translation>どこまで進みましたか？</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::EnquiryPage</name>
        <message>
            <source>%1: %2</source>
            <comment>stage, what was seen</comment>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>passed</source>
            <translation>合格</translation>
        </message>
        <message>
            <source>not passed</source>
            <translation>不合格</translation>
        </message>
        <message>
            <source>8 A test enquiry through the whole path</source>
            <translation>8 テスト問い合わせで全体を確認</translation>
        </message>
        <message>
            <source>An invented buyer asks, the desk recognises the language, sets the deadline, raises the alert and replies. Nothing leaves this computer and nothing of it stays but one line in the journal. Automation stays off.</source>
            <translation>架空の購入者が問い合わせ、本アプリが言語の判定、期限の設定、アラート、返信までを行います。このコンピューターの外には何も送られず、残るのは操作記録の 1 行だけです。自動化はオフのままです。</translation>
        </message>
        <message>
            <source>Send the test enquiry</source>
            <translation>テスト問い合わせを送信</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::EvidenceFlow</name>
        <message>
            <source>Choose the file</source>
            <translation>ファイルを選択</translation>
        </message>
        <message>
            <source>There is no picture in the clipboard: take a screenshot first.</source>
            <translation>クリップボードに画像がありません。先にスクリーンショットを撮ってください。</translation>
        </message>
        <message>
            <source>Screenshot, %1 × %2 pixels</source>
            <translation>スクリーンショット、%1 × %2 ピクセル</translation>
        </message>
        <message>
            <source>%1 was added.</source>
            <translation>%1 を追加しました。</translation>
        </message>
        <message>
            <source>Save the file as</source>
            <translation>ファイルを別名で保存</translation>
        </message>
        <message>
            <source>Saved as %1</source>
            <translation>%1 として保存しました</translation>
        </message>
        <message>
            <source>Not saved: there is a file of this name already, and nothing is overwritten. Choose another name.</source>
            <translation>保存できません。同名のファイルがあり、上書きはしません。別の名前にしてください。</translation>
        </message>
        <message>
            <source>Not saved: the file cannot be written there. Choose another place.</source>
            <translation>保存できません。そこには書き込めません。別の場所を選んでください。</translation>
        </message>
        <message>
            <source>Remove %1? The journal keeps that it was there; the file itself does not come back.</source>
            <translation>%1 を削除しますか？あったことは記録に残りますが、ファイルは戻りません。</translation>
        </message>
        <message>
            <source>Choose</source>
            <translation>選択</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>残す</translation>
        </message>
        <message>
            <source>Remove it</source>
            <translation>削除する</translation>
        </message>
        <message>
            <source>Folder to write the archive in</source>
            <translation>アーカイブの保存先フォルダー</translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) were archived in %1</source>
            <translation>
                <numerusform>%n 件のファイルを %1 に保存しました</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::EvidenceForm</name>
        <message>
            <source>For example: screenshot of Seller Central, letter of the brand&apos;s owner</source>
            <translation>例：セラーセントラルのスクリーンショット、ブランド所有者の手紙</translation>
        </message>
        <message>
            <source>Where it comes from</source>
            <translation>出所</translation>
        </message>
        <message>
            <source>Date that stands on it</source>
            <translation>書類の日付</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>閉じる</translation>
        </message>
        <message>
            <source>Add the file</source>
            <translation>ファイルを追加</translation>
        </message>
        <message>
            <source>Add evidence</source>
            <translation>証拠を追加</translation>
        </message>
        <message>
            <source>%1 · as %2</source>
            <comment>file name, kind of document</comment>
            <translation>%1 · %2として</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::EvidenceRows</name>
        <message>
            <source>Add a file…</source>
            <translation>ファイルを追加…</translation>
        </message>
        <message>
            <source>Paste a screenshot…</source>
            <translation>スクリーンショットを貼り付け…</translation>
        </message>
        <message>
            <source>dated %1</source>
            <translation>日付 %1</translation>
        </message>
        <message>
            <source>added %1 by %2</source>
            <translation>%2 が %1 に追加</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>表示</translation>
        </message>
        <message>
            <source>Remove…</source>
            <translation>削除…</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::FailuresWindow</name>
        <message>
            <source>Replied too late</source>
            <translation>返信が遅れた</translation>
        </message>
        <message>
            <source>Case lost</source>
            <translation>ケースに負けた</translation>
        </message>
        <message>
            <source>Forbidden word</source>
            <translation>禁止語</translation>
        </message>
        <message>
            <source>nobody owned it</source>
            <translation>担当者がいなかった</translation>
        </message>
        <message>
            <source>it was assigned late</source>
            <translation>割り当てが遅れた</translation>
        </message>
        <message>
            <source>it was opened late</source>
            <translation>開くのが遅れた</translation>
        </message>
        <message>
            <source>the reply waited to be sent</source>
            <translation>返信が送信待ちだった</translation>
        </message>
        <message>
            <source>the store was out of reach</source>
            <translation>店舗に接続できなかった</translation>
        </message>
        <message>
            <source>it was read in time and replied to late</source>
            <translation>読んだが返信が遅れた</translation>
        </message>
        <message>
            <source>Causes of failure</source>
            <translation>失敗の原因</translation>
        </message>
        <message>
            <source>The last %1 days</source>
            <translation>過去 %1 日間</translation>
        </message>
        <message>
            <source>Time span</source>
            <translation>期間</translation>
        </message>
        <message>
            <source>What went wrong</source>
            <translation>問題の一覧</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>時刻</translation>
        </message>
        <message>
            <source>Store</source>
            <translation>ストア</translation>
        </message>
        <message>
            <source>Cause</source>
            <translation>原因</translation>
        </message>
        <message>
            <source>In detail</source>
            <translation>詳細</translation>
        </message>
        <message>
            <source>Open the thread</source>
            <translation>会話を開く</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>閉じる</translation>
        </message>
        <message>
            <source>%1: %2 (%3 %)</source>
            <comment>cause, how often, share</comment>
            <translation>%1：%2（%3 %）</translation>
        </message>
        <message>
            <source>Nothing went wrong in this time: no reply was late or kept back, and no case was lost.</source>
            <translation>この期間に問題はありません。遅れた返信も止められた返信も、負けたケースもありません。</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::FileChips</name>
        <message>
            <source>Remove %1</source>
            <translation>%1 を削除</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::FilePage</name>
        <message>
            <source>File %1</source>
            <translation>ファイル %1</translation>
        </message>
        <message>
            <source>This kind of file is not shown here. Save it to open it with another program.</source>
            <translation>この種類のファイルはここでは表示できません。保存して別のプログラムで開いてください。</translation>
        </message>
        <message>
            <source>Save as…</source>
            <translation>名前を付けて保存…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>閉じる</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::FindingRows</name>
        <message>
            <source>Needed first</source>
            <translation>先に必要</translation>
        </message>
        <message>
            <source>Warning</source>
            <translation>警告</translation>
        </message>
        <message>
            <source>Hint</source>
            <translation>ヒント</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::FindingsList</name>
        <message>
            <source>Check before sending</source>
            <translation>送信前チェック</translation>
        </message>
        <message numerus="yes">
            <source>%n forbidden</source>
            <translation>
                <numerusform>禁止 %n 件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n to look at</source>
            <translation>
                <numerusform>注意 %n 件</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 “%2”</source>
            <comment>rule and quoted text</comment>
            <translation>%1「%2」</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::FirstStepsFlow</name>
        <message>
            <source>Connect a store</source>
            <translation>ストアを接続</translation>
        </message>
        <message>
            <source>Open a thread</source>
            <translation>会話を開く</translation>
        </message>
        <message>
            <source>Allow replies for a store</source>
            <translation>ストアの返信を許可</translation>
        </message>
        <message>
            <source>Send a reply</source>
            <translation>返信を送信</translation>
        </message>
        <message>
            <source>Look at the keys</source>
            <translation>ショートカットキーを見る</translation>
        </message>
        <message>
            <source>The list is grouped by deadline, not by date: what is late stands first. Threads that wait for the buyer are in a view of their own and count nowhere.</source>
            <translation>一覧は日付ではなく期限でまとめられ、期限超過が先頭に並びます。購入者待ちの会話は専用のビューにあり、件数には含まれません。</translation>
        </message>
        <message>
            <source>Two clocks can run: the platform&apos;s rule and your own target. The earlier one decides the order; the proof of each is in the panel at the right (F4).</source>
            <translation>期限はプラットフォームの規則と自社目標の 2 つになることがあります。早いほうで並び順が決まり、それぞれの根拠は右のパネル (F4) にあります。</translation>
        </message>
        <message>
            <source>Nothing is sent by itself: you send every reply, and for some seconds you can undo it. A thread counts as answered only when the platform has taken the reply.</source>
            <translation>自動で送信されることはありません。返信はすべてあなたが送信し、数秒間は取り消せます。プラットフォームが受理した時点で初めて返信済みになります。</translation>
        </message>
        <message>
            <source>Platforms do not stop their clocks for your holidays and weekends unless their own rule says so: plan who replies on special days.</source>
            <translation>規則に定めがない限り、休日や週末でもプラットフォームの期限は止まりません。特別な日に誰が返信するかを決めておいてください。</translation>
        </message>
        <message>
            <source>Adding sample data…</source>
            <translation>サンプルデータを追加しています…</translation>
        </message>
        <message>
            <source>Adding sample data… %1 of %2</source>
            <translation>サンプルデータを追加しています… %1 / %2</translation>
        </message>
        <message>
            <source>The sample data is there.</source>
            <translation>サンプルデータを追加しました。</translation>
        </message>
        <message>
            <source>Remove the sample data</source>
            <translation>サンプルデータを削除</translation>
        </message>
        <message>
            <source>The sample data is gone.</source>
            <translation>サンプルデータを削除しました。</translation>
        </message>
        <message>
            <source>The conversations of the store “Sample data” are invented. Nothing of them can be sent; they can be removed at any time.</source>
            <translation>ストア「サンプルデータ」の会話は架空のものです。何も送信されず、いつでも削除できます。</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::ForgetFlow</name>
        <message>
            <source>Line %1: %2</source>
            <comment>of a list, what is wrong</comment>
            <translation>%1 行目: %2</translation>
        </message>
        <message numerus="yes">
            <source>%n more line(s)</source>
            <translation>
                <numerusform>ほか %n 行</numerusform>
            </translation>
        </message>
        <message>
            <source>The platform says nothing here of who the buyer is: open another conversation of theirs.</source>
            <translation>ここでは購入者が特定できません。その購入者の別の会話を開いてください。</translation>
        </message>
        <message>
            <source>Forget this buyer</source>
            <translation>この購入者のデータを削除</translation>
        </message>
        <message>
            <source>Forget %1</source>
            <translation>%1 のデータを削除</translation>
        </message>
        <message>
            <source>Forget for good</source>
            <translation>完全に削除</translation>
        </message>
        <message>
            <source>Store: %1</source>
            <translation>ストア：%1</translation>
        </message>
        <message>
            <source>The journal keeps that somebody was forgotten, and how much went: it names nobody.</source>
            <translation>操作記録には削除の事実と件数だけが残り、誰かは残りません。</translation>
        </message>
        <message>
            <source>Forgetting…</source>
            <translation>削除中…</translation>
        </message>
        <message>
            <source>The buyer is forgotten</source>
            <translation>購入者のデータを削除しました</translation>
        </message>
        <message>
            <source>Deletion list of a platform</source>
            <translation>プラットフォームの削除リスト</translation>
        </message>
        <message>
            <source>Lists (*.json *.jsonl *.txt *.csv);;All files (*)</source>
            <translation>リスト (*.json *.jsonl *.txt *.csv);;すべてのファイル (*)</translation>
        </message>
        <message>
            <source>Whose buyers does the list name?</source>
            <translation>リストの購入者はどのストアですか？</translation>
        </message>
        <message>
            <source>Deletion list</source>
            <translation>削除リスト</translation>
        </message>
        <message>
            <source>Forget whom the list names</source>
            <translation>リストの購入者を削除</translation>
        </message>
        <message>
            <source>Forget them for good</source>
            <translation>完全に削除</translation>
        </message>
        <message numerus="yes">
            <source>%n buyer(s) known here are forgotten.</source>
            <translation>
                <numerusform>ここにある購入者 %n 人を削除します。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n are not known here; they will not be stored later either.</source>
            <comment>buyers</comment>
            <translation>
                <numerusform>%n 人はここにデータがなく、今後も保存しません。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n buyer(s) were forgotten.</source>
            <translation>
                <numerusform>購入者 %n 人を削除しました。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n were not known here.</source>
            <comment>buyers</comment>
            <translation>
                <numerusform>%n 人はここにデータがありませんでした。</numerusform>
            </translation>
        </message>
        <message>
            <source>The list is done</source>
            <translation>リストの処理が完了しました</translation>
        </message>
        <message>
            <source>Receipt of %1, %2</source>
            <translation>受領書：%1、%2</translation>
        </message>
        <message>
            <source>Where the receipt goes</source>
            <translation>受領書の保存先</translation>
        </message>
        <message>
            <source>Texts (*.txt)</source>
            <translation>テキスト (*.txt)</translation>
        </message>
        <message>
            <source>The receipt is in %1.</source>
            <translation>受領書を %1 に保存しました。</translation>
        </message>
        <message>
            <source>The file cannot be written: choose another place.</source>
            <translation>ファイルを書き込めません。別の場所を選んでください。</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::GateWindow</name>
        <message>
            <source>To let it answer all the same, say who decides it and why. The journal keeps both.</source>
            <translation>それでも回答を始めるには、決める人と理由を書いてください。どちらも記録されます。</translation>
        </message>
        <message>
            <source>Name of who decides it</source>
            <translation>決める人の名前</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>理由</translation>
        </message>
        <message>
            <source>Let it answer all the same</source>
            <translation>それでも回答を始める</translation>
        </message>
        <message>
            <source>Keep showing only</source>
            <translation>表示のみのままにする</translation>
        </message>
        <message>
            <source>%1 is not ready to answer yet</source>
            <translation>%1 はまだ回答できません</translation>
        </message>
        <message>
            <source>Nothing of this store has been read yet: run “Test connection” and let it sync once.</source>
            <translation>この店舗はまだ読み込まれていません。「接続テスト」を行い、一度同期してください。</translation>
        </message>
        <message>
            <source>The store cannot be read at the moment: settle what its card says first.</source>
            <translation>店舗は今読み込めません。カードの内容を先に解決してください。</translation>
        </message>
        <message>
            <source>Nobody answers for this store: name a person or a group.</source>
            <translation>この店舗に責任者がいません。人かグループを指定してください。</translation>
        </message>
        <message>
            <source>The test enquiry has not passed: run it, it sends nothing to anybody.</source>
            <translation>テスト問い合わせがまだ通っていません。実行してください。誰にも送信されません。</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::GeneralPage</name>
        <message>
            <source>General</source>
            <translation>全般</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>言語</translation>
        </message>
        <message>
            <source>Changes at once, everywhere in the window.</source>
            <translation>ウィンドウ全体にすぐ反映されます。</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>システムに合わせる</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>ライト</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>ダーク</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>テーマ</translation>
        </message>
        <message>
            <source>%1 pixels</source>
            <translation>%1 ピクセル</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>文字サイズ</translation>
        </message>
        <message>
            <source>Takes effect when the desk is started again.</source>
            <translation>次回起動時に反映されます。</translation>
        </message>
        <message>
            <source>Comfortable: two lines a thread</source>
            <translation>標準：1 会話 2 行</translation>
        </message>
        <message>
            <source>Compact: one line a thread</source>
            <translation>コンパクト：1 会話 1 行</translation>
        </message>
        <message>
            <source>Rows of the list</source>
            <translation>一覧の行</translation>
        </message>
        <message>
            <source>As the system (%1)</source>
            <translation>システムに合わせる（%1）</translation>
        </message>
        <message>
            <source>Your time zone</source>
            <translation>自分のタイムゾーン</translation>
        </message>
        <message>
            <source>Type a city to find it. Deadlines always show the store&apos;s own time beside yours.</source>
            <translation>都市名を入力して探せます。期限には常にストアの時刻と自分の時刻が並んで表示されます。</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::GroupForm</name>
        <message>
            <source>Name of the group</source>
            <translation>グループ名</translation>
        </message>
        <message>
            <source>Who belongs to it</source>
            <translation>メンバー</translation>
        </message>
        <message>
            <source>Make the group</source>
            <translation>グループを作る</translation>
        </message>
        <message>
            <source>Save the group</source>
            <translation>グループを保存</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::HandOverWindow</name>
        <message>
            <source>End of shift</source>
            <translation>シフト終了</translation>
        </message>
        <message>
            <source>Open work</source>
            <translation>残っている作業</translation>
        </message>
        <message>
            <source>Who takes over</source>
            <translation>引き継ぐ人</translation>
        </message>
        <message>
            <source>A note for them; it stands in each conversation</source>
            <translation>引き継ぐ人へのメモ（各会話に残ります）</translation>
        </message>
        <message>
            <source>Hand everything over</source>
            <translation>すべて引き継ぐ</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>閉じる</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>kind of work, what it is</comment>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>Put aside</source>
            <translation>後回し</translation>
        </message>
        <message>
            <source>Conversation</source>
            <translation>会話</translation>
        </message>
        <message>
            <source>Ticket</source>
            <translation>チケット</translation>
        </message>
        <message>
            <source>Nothing lies open in your name.</source>
            <translation>あなたの名前で残っている作業はありません。</translation>
        </message>
        <message numerus="yes">
            <source>%n piece(s) of work lie open in your name.</source>
            <translation>
                <numerusform>あなたの名前で %n 件の作業が残っています。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n draft(s) of yours stay in their conversations.</source>
            <translation>
                <numerusform>あなたの下書き %n 件はそれぞれの会話に残ります。</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, on duty</source>
            <translation>%1（勤務中）</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::HandbookFlow</name>
        <message>
            <source>The list is saved.</source>
            <translation>リストを保存しました。</translation>
        </message>
        <message>
            <source>What comes with the desk is back.</source>
            <translation>付属の内容に戻しました。</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::HandbookPage</name>
        <message>
            <source>Tickets, support and appeals</source>
            <translation>チケット・サポート・異議申し立て</translation>
        </message>
        <message>
            <source>These lists come with the desk; change them to how your team works. Tickets keep the checklist they were made with.</source>
            <translation>これらのリストはソフトに付属しています。チームのやり方に合わせて変更できます。作成済みのチケットは作成時のチェックリストのままです。</translation>
        </message>
        <message>
            <source>Reading the lists…</source>
            <translation>リストを読み込んでいます…</translation>
        </message>
        <message>
            <source>%1 (not saved)</source>
            <translation>%1（未保存）</translation>
        </message>
        <message>
            <source>List</source>
            <translation>リスト</translation>
        </message>
        <message>
            <source>No name yet</source>
            <translation>名前なし</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>追加</translation>
        </message>
        <message>
            <source>Up</source>
            <translation>上へ</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>削除</translation>
        </message>
        <message>
            <source>Move up in the list</source>
            <translation>リスト内で上へ移動</translation>
        </message>
        <message>
            <source>The list is empty. Add an entry, or bring back what comes with the desk.</source>
            <translation>リストは空です。項目を追加するか、付属の内容に戻してください。</translation>
        </message>
        <message>
            <source>no figure</source>
            <translation>数値なし</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>保存</translation>
        </message>
        <message>
            <source>Bring back what comes with the desk…</source>
            <translation>付属の内容に戻す…</translation>
        </message>
        <message>
            <source>Every kind of ticket and its checklist is replaced by what comes with the desk. The journal keeps that it was changed, not what it said.</source>
            <translation>すべてのチケット種別とチェックリストが付属の内容に置き換わります。ジャーナルには変更の事実だけが残り、内容は残りません。</translation>
        </message>
        <message>
            <source>Sites, categories, figures and addresses of seller support are replaced by what comes with the desk. The journal keeps that they were changed, not what they said.</source>
            <translation>出品者サポートのサイト、カテゴリ、数値、アドレスが付属の内容に置き換わります。ジャーナルには変更の事実だけが残り、内容は残りません。</translation>
        </message>
        <message>
            <source>Reasons, documents and the time limit of appeals are replaced by what comes with the desk. The journal keeps that they were changed, not what they said.</source>
            <translation>異議申し立ての理由、書類、期限が付属の内容に置き換わります。ジャーナルには変更の事実だけが残り、内容は残りません。</translation>
        </message>
        <message>
            <source>Replace them</source>
            <translation>置き換える</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::HeatMap</name>
        <message numerus="yes">
            <source>%1, %2:00: %n arrivals, %3 late</source>
            <comment>weekday, hour, late</comment>
            <translation>
                <numerusform>%1 %2:00：受信 %n 件、超過 %3 件</numerusform>
            </translation>
        </message>
        <message>
            <source>Arrivals by weekday and hour of the store</source>
            <translation>ストアの曜日・時刻別の受信数</translation>
        </message>
        <message>
            <source>darker: up to %1 arrivals · outlined: more than 5 % late</source>
            <translation>濃いほど多い（最大 %1 件）· 枠付き：超過が 5 % 超</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::HoldFlow</name>
        <message>
            <source>since %1, %2: %3</source>
            <comment>when, who, why</comment>
            <translation>%1 から、%2：%3</translation>
        </message>
        <message>
            <source>Case %1</source>
            <translation>案件 %1</translation>
        </message>
        <message>
            <source>Order %1 with all its conversations and cases</source>
            <translation>注文 %1 とそのすべての会話・案件</translation>
        </message>
        <message>
            <source>This conversation</source>
            <translation>この会話</translation>
        </message>
        <message>
            <source>Held: it is deleted neither by time nor on request.</source>
            <translation>保全しました。期限でも依頼でも削除されません。</translation>
        </message>
        <message>
            <source>The hold is lifted.</source>
            <translation>保全を解除しました。</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::HoldWindow</name>
        <message>
            <source>Legal hold</source>
            <translation>訴訟ホールド</translation>
        </message>
        <message>
            <source>What is held is deleted neither by time nor for a buyer who wants to be forgotten: for disputes, claims and questions of authorities.</source>
            <translation>保全したものは期限でも購入者の消去依頼でも削除されません。紛争、請求、当局の照会のためです。</translation>
        </message>
        <message>
            <source>What is held</source>
            <translation>保全の対象</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>理由</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>閉じる</translation>
        </message>
        <message>
            <source>Held %1</source>
            <comment>since when, by whom and why</comment>
            <translation>保全中：%1</translation>
        </message>
        <message>
            <source>Not held.</source>
            <translation>保全されていません。</translation>
        </message>
        <message>
            <source>For example: the claim was settled</source>
            <translation>例：請求が解決した</translation>
        </message>
        <message>
            <source>For example: chargeback, A-to-z claim, letter of a lawyer</source>
            <translation>例：チャージバック、A-to-z 申請、弁護士からの書面</translation>
        </message>
        <message>
            <source>Lift the hold</source>
            <translation>保全を解除</translation>
        </message>
        <message>
            <source>Hold it</source>
            <translation>保全する</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::HoursBox</name>
        <message>
            <source>Hours in which the team answers</source>
            <translation>チームの対応時間</translation>
        </message>
        <message>
            <source>Monday to Friday, 9 to 18</source>
            <translation>月〜金 9時〜18時</translation>
        </message>
        <message>
            <source>Round the clock</source>
            <translation>24時間</translation>
        </message>
        <message>
            <source>Days on which nobody answers</source>
            <translation>対応しない日</translation>
        </message>
        <message>
            <source>Add the day</source>
            <translation>この日を追加</translation>
        </message>
        <message>
            <source>Remove the chosen day</source>
            <translation>選んだ日を削除</translation>
        </message>
        <message>
            <source>%1</source>
            <comment>the name of a day of the week</comment>
            <translation>%1</translation>
        </message>
        <message>
            <source>The hours of %1 cannot be read: write them like 09:00-12:00, 13:30-18:00.</source>
            <translation>%1の時間を読み取れません。「09:00-12:00, 13:30-18:00」のように書いてください。</translation>
        </message>
        <message>
            <source>In the store&apos;s own time, with a pause where there is one: 09:00-12:00, 13:30-18:00. The platform&apos;s deadline never waits for them: only your own target is counted in these hours.</source>
            <translation>店舗の現地時間で、休憩があれば分けて書きます：09:00-12:00, 13:30-18:00。プラットフォームの期限は待ってくれません。この時間で数えるのは自社の目標だけです。</translation>
        </message>
        <message>
            <source>Hours of %1</source>
            <comment>day of the week</comment>
            <translation>%1の時間</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::ImportWindow</name>
        <message>
            <source>Import an old export</source>
            <translation>以前のエクスポートを取り込む</translation>
        </message>
        <message>
            <source>A mailbox file (.mbox), a table of messages (.csv) or the folder of an export of this program (.jsonl). It comes in as history: nobody is alerted or answered, and what is stored already stays as it is.</source>
            <translation>メールボックス（.mbox）、メッセージの表（.csv）、またはこのプログラムのエクスポートのフォルダー（.jsonl）。履歴として取り込まれ、通知も返信もされず、保存済みのものは変わりません。</translation>
        </message>
        <message>
            <source>As the file says</source>
            <translation>ファイルの記載どおり</translation>
        </message>
        <message>
            <source>File or folder</source>
            <translation>ファイルまたはフォルダー</translation>
        </message>
        <message>
            <source>File…</source>
            <translation>ファイル…</translation>
        </message>
        <message>
            <source>Folder…</source>
            <translation>フォルダー…</translation>
        </message>
        <message>
            <source>Store the messages belong to</source>
            <translation>メッセージのストア</translation>
        </message>
        <message>
            <source>service@shop.example, sales@shop.example</source>
            <translation>service@shop.example、sales@shop.example</translation>
        </message>
        <message>
            <source>Our own addresses in a mailbox file, besides that of the store&apos;s mailbox</source>
            <translation>メールボックス内の当社のアドレス（ストアのもの以外）</translation>
        </message>
        <message>
            <source>Lines that could not be read</source>
            <translation>読み込めなかった行</translation>
        </message>
        <message>
            <source>Look into it</source>
            <translation>内容を確認</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>取り込み</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>閉じる</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::JournalModel</name>
        <message>
            <source>When</source>
            <translation>日時</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>誰が</translation>
        </message>
        <message>
            <source>What</source>
            <translation>操作</translation>
        </message>
        <message>
            <source>At</source>
            <translation>対象</translation>
        </message>
        <message>
            <source>From → to</source>
            <translation>変更前 → 変更後</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::JournalPage</name>
        <message>
            <source>Journal</source>
            <translation>操作記録</translation>
        </message>
        <message>
            <source>Nothing in the journal fits these filters.</source>
            <translation>条件に合う記録はありません。</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>誰が</translation>
        </message>
        <message>
            <source>Everybody</source>
            <translation>全員</translation>
        </message>
        <message>
            <source>Syncing</source>
            <translation>同期</translation>
        </message>
        <message>
            <source>What</source>
            <translation>操作</translation>
        </message>
        <message>
            <source>Everything</source>
            <translation>すべて</translation>
        </message>
        <message>
            <source>Number of a thread</source>
            <translation>会話番号</translation>
        </message>
        <message>
            <source>Thread number</source>
            <translation>会話番号</translation>
        </message>
        <message>
            <source>From</source>
            <translation>開始</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>終了</translation>
        </message>
        <message>
            <source>Show all</source>
            <translation>すべて表示</translation>
        </message>
        <message>
            <source>Journal, newest first</source>
            <translation>操作記録（新しい順）</translation>
        </message>
        <message>
            <source>Copy the chosen rows</source>
            <translation>選択した行をコピー</translation>
        </message>
        <message>
            <source>Enter opens the thread of a row.</source>
            <translation>Enter でその行の会話を開きます。</translation>
        </message>
        <message>
            <source>Tags changed</source>
            <translation>タグ変更</translation>
        </message>
        <message>
            <source>Assigned</source>
            <translation>割り当て</translation>
        </message>
        <message>
            <source>Marked as done</source>
            <translation>完了</translation>
        </message>
        <message>
            <source>Opened again</source>
            <translation>再開</translation>
        </message>
        <message>
            <source>Snoozed</source>
            <translation>スヌーズ</translation>
        </message>
        <message>
            <source>Read or unread</source>
            <translation>既読または未読</translation>
        </message>
        <message>
            <source>Priority changed</source>
            <translation>優先度変更</translation>
        </message>
        <message>
            <source>Threads merged</source>
            <translation>会話の統合</translation>
        </message>
        <message>
            <source>Thread split</source>
            <translation>会話の分割</translation>
        </message>
        <message>
            <source>Note written</source>
            <translation>メモ作成</translation>
        </message>
        <message>
            <source>Undone</source>
            <translation>取り消し</translation>
        </message>
        <message>
            <source>Watched</source>
            <translation>ウォッチ開始</translation>
        </message>
        <message>
            <source>Watching ended</source>
            <translation>ウォッチ終了</translation>
        </message>
        <message>
            <source>Reply written</source>
            <translation>返信作成</translation>
        </message>
        <message>
            <source>Reply cancelled</source>
            <translation>返信の送信中止</translation>
        </message>
        <message>
            <source>Reply undone</source>
            <translation>返信の取り消し</translation>
        </message>
        <message>
            <source>Reply sent at once</source>
            <translation>返信を即時送信</translation>
        </message>
        <message>
            <source>Reply tried again</source>
            <translation>返信を再試行</translation>
        </message>
        <message>
            <source>Outcome of a reply decided</source>
            <translation>返信の結果を判断</translation>
        </message>
        <message>
            <source>Reply in doubt</source>
            <translation>返信の結果不明</translation>
        </message>
        <message>
            <source>Reply sent</source>
            <translation>返信送信済み</translation>
        </message>
        <message>
            <source>Reply confirmed</source>
            <translation>返信確認済み</translation>
        </message>
        <message>
            <source>Reply refused</source>
            <translation>返信拒否</translation>
        </message>
        <message>
            <source>Store added</source>
            <translation>ストア追加</translation>
        </message>
        <message>
            <source>Store removed</source>
            <translation>ストア削除</translation>
        </message>
        <message>
            <source>Store renamed</source>
            <translation>ストア名変更</translation>
        </message>
        <message>
            <source>What the desk may do at a store</source>
            <translation>ストアで許可する操作</translation>
        </message>
        <message>
            <source>Signed in at a store</source>
            <translation>ストアの認証</translation>
        </message>
        <message>
            <source>Tag created</source>
            <translation>タグ作成</translation>
        </message>
        <message>
            <source>Tag renamed</source>
            <translation>タグ名変更</translation>
        </message>
        <message>
            <source>Tags merged</source>
            <translation>タグ統合</translation>
        </message>
        <message>
            <source>Tag deleted</source>
            <translation>タグ削除</translation>
        </message>
        <message>
            <source>Colour of a tag</source>
            <translation>タグの色変更</translation>
        </message>
        <message>
            <source>View saved</source>
            <translation>ビュー保存</translation>
        </message>
        <message>
            <source>View deleted</source>
            <translation>ビュー削除</translation>
        </message>
        <message>
            <source>Person added or renamed</source>
            <translation>メンバー追加または名前変更</translation>
        </message>
        <message>
            <source>Template saved</source>
            <translation>テンプレート保存</translation>
        </message>
        <message>
            <source>Template deleted</source>
            <translation>テンプレート削除</translation>
        </message>
        <message>
            <source>Templates imported</source>
            <translation>テンプレートのインポート</translation>
        </message>
        <message>
            <source>Setting changed</source>
            <translation>設定変更</translation>
        </message>
        <message>
            <source>Local copy cleared</source>
            <translation>ローカルコピー消去</translation>
        </message>
        <message>
            <source>Passphrase changed</source>
            <translation>パスフレーズ変更</translation>
        </message>
        <message>
            <source>Status changed</source>
            <translation>状態の変化</translation>
        </message>
        <message>
            <source>No reply needed</source>
            <translation>返信不要</translation>
        </message>
        <message>
            <source>Reply held</source>
            <translation>返信を保留</translation>
        </message>
        <message>
            <source>Reply waits to be sent</source>
            <translation>返信の送信待ち</translation>
        </message>
        <message>
            <source>Reply being sent</source>
            <translation>返信を送信中</translation>
        </message>
        <message>
            <source>Reply waits for a decision</source>
            <translation>返信の判断待ち</translation>
        </message>
        <message>
            <source>Time of a reply changed</source>
            <translation>返信の送信時刻を変更</translation>
        </message>
        <message>
            <source>State of a store</source>
            <translation>ストアの状態</translation>
        </message>
        <message>
            <source>Time zone of a store</source>
            <translation>ストアのタイムゾーン</translation>
        </message>
        <message>
            <source>How far back a store is read</source>
            <translation>ストアの読み込み範囲</translation>
        </message>
        <message>
            <source>Store connected with steps left out</source>
            <translation>手順を省いてストアを接続</translation>
        </message>
        <message>
            <source>Set aside while syncing</source>
            <translation>同期中に保留</translation>
        </message>
        <message>
            <source>Test enquiry</source>
            <translation>テスト問い合わせ</translation>
        </message>
        <message>
            <source>Sample data added</source>
            <translation>サンプルデータを追加</translation>
        </message>
        <message>
            <source>Sample data removed</source>
            <translation>サンプルデータを削除</translation>
        </message>
        <message>
            <source>Message changed at the platform</source>
            <translation>プラットフォームでメッセージが変更</translation>
        </message>
        <message>
            <source>Message deleted at the platform</source>
            <translation>プラットフォームでメッセージが削除</translation>
        </message>
        <message>
            <source>Attachment loaded</source>
            <translation>添付ファイルを読み込み</translation>
        </message>
        <message>
            <source>Alert</source>
            <translation>アラート</translation>
        </message>
        <message>
            <source>Alert over</source>
            <translation>アラート解除</translation>
        </message>
        <message>
            <source>Alert acknowledged</source>
            <translation>アラートを確認</translation>
        </message>
        <message>
            <source>Limits of the alerts changed</source>
            <translation>アラートのしきい値を変更</translation>
        </message>
        <message>
            <source>History imported</source>
            <translation>履歴をインポート</translation>
        </message>
        <message>
            <source>Data exported</source>
            <translation>データをエクスポート</translation>
        </message>
        <message>
            <source>Backup made</source>
            <translation>バックアップ作成</translation>
        </message>
        <message>
            <source>Order of the views</source>
            <translation>ビューの並び順</translation>
        </message>
        <message>
            <source>Passphrase set anew with the recovery code</source>
            <translation>復旧コードでパスフレーズを再設定</translation>
        </message>
        <message>
            <source>Recovery code renewed</source>
            <translation>復旧コードを更新</translation>
        </message>
        <message>
            <source>Settings of a store</source>
            <translation>ストアの設定</translation>
        </message>
        <message>
            <source>Account health report read</source>
            <translation>アカウント健全性レポートを取得</translation>
        </message>
        <message>
            <source>News of an order</source>
            <translation>注文の新着情報</translation>
        </message>
        <message>
            <source>Order read anew</source>
            <translation>注文を再取得</translation>
        </message>
        <message>
            <source>Who answers for a store</source>
            <translation>店舗の担当</translation>
        </message>
        <message>
            <source>Service hours of a store</source>
            <translation>店舗の対応時間</translation>
        </message>
        <message>
            <source>Group made</source>
            <translation>グループ作成</translation>
        </message>
        <message>
            <source>Group changed</source>
            <translation>グループ変更</translation>
        </message>
        <message>
            <source>Message of a notification mail found at the platform</source>
            <translation>通知メールのメッセージをプラットフォームで確認</translation>
        </message>
        <message>
            <source>Step of a patrol done</source>
            <translation>巡回の手順を完了</translation>
        </message>
        <message>
            <source>Step of a patrol taken back</source>
            <translation>巡回の手順を取り消し</translation>
        </message>
        <message>
            <source>Patrol finished</source>
            <translation>巡回を完了</translation>
        </message>
        <message>
            <source>Outage plan of a store</source>
            <translation>ストアの障害時プラン</translation>
        </message>
        <message>
            <source>Case opened at the platform</source>
            <translation>プラットフォームで案件が開かれた</translation>
        </message>
        <message>
            <source>News of a case</source>
            <translation>案件の更新</translation>
        </message>
        <message>
            <source>Case closed at the platform</source>
            <translation>プラットフォームで案件が終わった</translation>
        </message>
        <message>
            <source>Network of this computer changed</source>
            <translation>このコンピューターのネットワークが変わった</translation>
        </message>
        <message>
            <source>Store let answer although points were open</source>
            <translation>未解決のまま店舗の回答を開始</translation>
        </message>
        <message>
            <source>Ticket made</source>
            <translation>チケットを作成</translation>
        </message>
        <message>
            <source>State of a ticket</source>
            <translation>チケットの状態</translation>
        </message>
        <message>
            <source>Ticket handed on</source>
            <translation>チケットを引き継ぎ</translation>
        </message>
        <message>
            <source>Ticket taken above</source>
            <translation>チケットを上申</translation>
        </message>
        <message>
            <source>Ticket changed</source>
            <translation>チケットを変更</translation>
        </message>
        <message>
            <source>Item of a ticket ticked</source>
            <translation>チケットの項目をチェック</translation>
        </message>
        <message>
            <source>Tick of an item taken back</source>
            <translation>項目のチェックを取消</translation>
        </message>
        <message>
            <source>Item of a ticket added</source>
            <translation>チケットの項目を追加</translation>
        </message>
        <message>
            <source>Linked to a ticket</source>
            <translation>チケットに関連付け</translation>
        </message>
        <message>
            <source>Link of a ticket taken off</source>
            <translation>チケットの関連付けを解除</translation>
        </message>
        <message>
            <source>Appeal begun</source>
            <translation>異議申立てを開始</translation>
        </message>
        <message>
            <source>Part of an appeal written</source>
            <translation>異議申立ての一部を記入</translation>
        </message>
        <message>
            <source>Machine translation confirmed</source>
            <translation>機械翻訳を確認</translation>
        </message>
        <message>
            <source>Reason of an appeal</source>
            <translation>異議申立ての理由</translation>
        </message>
        <message>
            <source>Notification of an appeal</source>
            <translation>異議申立ての通知</translation>
        </message>
        <message>
            <source>Number for an appeal</source>
            <translation>異議申立ての番号</translation>
        </message>
        <message>
            <source>State of an appeal</source>
            <translation>異議申立ての状態</translation>
        </message>
        <message>
            <source>Enquiry to the platform begun</source>
            <translation>プラットフォームへの問い合わせを開始</translation>
        </message>
        <message>
            <source>Enquiry to the platform changed</source>
            <translation>プラットフォームへの問い合わせを変更</translation>
        </message>
        <message>
            <source>Enquiry to the platform sent</source>
            <translation>プラットフォームへの問い合わせを送信</translation>
        </message>
        <message>
            <source>Word on an enquiry noted</source>
            <translation>問い合わせのやり取りを記録</translation>
        </message>
        <message>
            <source>Enquiry to the platform closed</source>
            <translation>プラットフォームへの問い合わせを終了</translation>
        </message>
        <message>
            <source>Evidence added</source>
            <translation>証拠を追加</translation>
        </message>
        <message>
            <source>Evidence removed</source>
            <translation>証拠を削除</translation>
        </message>
        <message>
            <source>Evidence archived</source>
            <translation>証拠をアーカイブ</translation>
        </message>
        <message>
            <source>Second name given</source>
            <translation>2人目の承認</translation>
        </message>
        <message>
            <source>Second name refused</source>
            <translation>2人目が承認せず</translation>
        </message>
        <message>
            <source>Sent in spite of the check</source>
            <translation>チェックに反して送信</translation>
        </message>
        <message>
            <source>Deadlines changed</source>
            <translation>期限を変更</translation>
        </message>
        <message>
            <source>Waiting threads counted anew</source>
            <translation>待っている会話を数え直した</translation>
        </message>
        <message>
            <source>Plan of the alerts changed</source>
            <translation>通知の計画を変更</translation>
        </message>
        <message>
            <source>Alert channel added</source>
            <translation>通知チャネルを追加</translation>
        </message>
        <message>
            <source>Alert channel changed</source>
            <translation>通知チャネルを変更</translation>
        </message>
        <message>
            <source>Alert channel removed</source>
            <translation>通知チャネルを削除</translation>
        </message>
        <message>
            <source>Daily round ticked off</source>
            <translation>毎日の巡回をチェック</translation>
        </message>
        <message>
            <source>Emergency plan of a store</source>
            <translation>店舗の緊急計画</translation>
        </message>
        <message>
            <source>Notice for buyers used</source>
            <translation>お客様へのお知らせを使用</translation>
        </message>
        <message>
            <source>Rules saved</source>
            <translation>ルールを保存</translation>
        </message>
        <message>
            <source>Rules put back</source>
            <translation>ルールを以前の版に戻した</translation>
        </message>
        <message>
            <source>Rules tried on stored messages</source>
            <translation>保存済みメッセージでルールを試行</translation>
        </message>
        <message>
            <source>Rule switched on although points were open</source>
            <translation>未解決の点があるままルールを有効化</translation>
        </message>
        <message>
            <source>Automatic replies paused</source>
            <translation>自動返信を停止</translation>
        </message>
        <message>
            <source>Automatic replies go on</source>
            <translation>自動返信を再開</translation>
        </message>
        <message>
            <source>Limits of automatic replies</source>
            <translation>自動返信の上限</translation>
        </message>
        <message>
            <source>Automatic reply kept back</source>
            <translation>自動返信を見送り</translation>
        </message>
        <message>
            <source>Warning of a deadline</source>
            <translation>期限の警告</translation>
        </message>
        <message>
            <source>Reply translated</source>
            <translation>返信を翻訳</translation>
        </message>
        <message>
            <source>Word of the glossary</source>
            <translation>用語集の語</translation>
        </message>
        <message>
            <source>Word taken out of the glossary</source>
            <translation>用語集から語を削除</translation>
        </message>
        <message>
            <source>Glossary imported</source>
            <translation>用語集を読み込み</translation>
        </message>
        <message>
            <source>Languages of a person changed</source>
            <translation>担当者の言語を変更</translation>
        </message>
        <message>
            <source>Knowledge or phrase saved</source>
            <translation>ナレッジ・定型文を保存</translation>
        </message>
        <message>
            <source>Knowledge or phrase deleted</source>
            <translation>ナレッジ・定型文を削除</translation>
        </message>
        <message>
            <source>Knowledge or phrase approved</source>
            <translation>ナレッジ・定型文を承認</translation>
        </message>
        <message>
            <source>Knowledge and phrases imported</source>
            <translation>ナレッジと定型文を取り込み</translation>
        </message>
        <message>
            <source>Practice begun</source>
            <translation>練習の開始</translation>
        </message>
        <message>
            <source>Practice ended</source>
            <translation>練習の終了</translation>
        </message>
        <message>
            <source>Reply written in practice</source>
            <translation>練習で返信を作成</translation>
        </message>
        <message>
            <source>Practice reply commented</source>
            <translation>練習の返信にコメント</translation>
        </message>
        <message>
            <source>Tags learned</source>
            <translation>タグを学習</translation>
        </message>
        <message>
            <source>Learned tags forgotten</source>
            <translation>学習したタグを消去</translation>
        </message>
        <message>
            <source>Draft written by a language model</source>
            <translation>言語モデルが下書きを作成</translation>
        </message>
        <message>
            <source>Case marked as settled</source>
            <translation>案件を処理済みにしました</translation>
        </message>
        <message>
            <source>Settled case opened again</source>
            <translation>処理済みの案件を再開しました</translation>
        </message>
        <message>
            <source>Evidence packed to be handed on</source>
            <translation>証拠パッケージを書き出しました</translation>
        </message>
        <message>
            <source>Reviewer&apos;s file made</source>
            <translation>レビュー用ファイルを作成</translation>
        </message>
        <message>
            <source>How long data is kept</source>
            <translation>データの保存期間</translation>
        </message>
        <message>
            <source>Deleted because its time had come</source>
            <translation>保存期間の満了により削除</translation>
        </message>
        <message>
            <source>Legal hold set</source>
            <translation>訴訟ホールドを設定</translation>
        </message>
        <message>
            <source>Legal hold lifted</source>
            <translation>訴訟ホールドを解除</translation>
        </message>
        <message>
            <source>Buyer forgotten</source>
            <translation>購入者のデータを消去</translation>
        </message>
        <message>
            <source>Words taken out of the journal for a forgotten buyer</source>
            <translation>消去した購入者の内容を記録から除去</translation>
        </message>
        <message>
            <source>Planned archive written and read back</source>
            <translation>定期アーカイブを書き込み、読み戻して確認</translation>
        </message>
        <message>
            <source>Planned archive failed</source>
            <translation>定期アーカイブに失敗</translation>
        </message>
        <message>
            <source>Orders imported</source>
            <translation>注文を取り込み</translation>
        </message>
        <message>
            <source>Key for reading made</source>
            <translation>読み取りキーを作成</translation>
        </message>
        <message>
            <source>Key for reading revoked</source>
            <translation>読み取りキーを失効</translation>
        </message>
        <message>
            <source>Figures saved</source>
            <translation>数値を保存</translation>
        </message>
        <message>
            <source>Ratings taken in</source>
            <translation>評価を取り込んだ</translation>
        </message>
        <message>
            <source>Conversation rated</source>
            <translation>会話を評価した</translation>
        </message>
        <message>
            <source>Platform&apos;s figure of a store entered</source>
            <translation>ストアのプラットフォーム数値を入力</translation>
        </message>
        <message>
            <source>Platform&apos;s figure of a store removed</source>
            <translation>ストアのプラットフォーム数値を削除</translation>
        </message>
        <message>
            <source>Signed in</source>
            <translation>サインイン</translation>
        </message>
        <message>
            <source>Signed out</source>
            <translation>サインアウト</translation>
        </message>
        <message>
            <source>Signed in a second time</source>
            <translation>同じ人の二つ目のサインイン</translation>
        </message>
        <message>
            <source>Wrong password</source>
            <translation>パスワードの誤り</translation>
        </message>
        <message>
            <source>Sign-in added</source>
            <translation>サインインを追加</translation>
        </message>
        <message>
            <source>Sign-in removed</source>
            <translation>サインインを削除</translation>
        </message>
        <message>
            <source>Password of a person changed</source>
            <translation>メンバーのパスワードを変更</translation>
        </message>
        <message>
            <source>Roles changed</source>
            <translation>役割を変更</translation>
        </message>
        <message>
            <source>Random sample drawn</source>
            <translation>無作為サンプルを抽出</translation>
        </message>
        <message>
            <source>Conversation scored</source>
            <translation>会話を採点</translation>
        </message>
        <message>
            <source>Reading by other programs switched</source>
            <translation>ほかのプログラムの読み取りを変更</translation>
        </message>
        <message>
            <source>Report planned</source>
            <translation>レポートを予定</translation>
        </message>
        <message>
            <source>Planned report removed</source>
            <translation>定期レポートを削除</translation>
        </message>
        <message>
            <source>Planned report written and read back</source>
            <translation>定期レポートを作成し読み戻した</translation>
        </message>
        <message>
            <source>Planned report failed</source>
            <translation>定期レポートが失敗</translation>
        </message>
        <message>
            <source>Shift saved</source>
            <translation>シフトを保存</translation>
        </message>
        <message>
            <source>Shift removed</source>
            <translation>シフトを削除</translation>
        </message>
        <message>
            <source>Absence saved</source>
            <translation>不在を保存</translation>
        </message>
        <message>
            <source>Absence removed</source>
            <translation>不在を削除</translation>
        </message>
        <message>
            <source>Work handed over</source>
            <translation>作業を引き継ぎ</translation>
        </message>
        <message>
            <source>Export these days…</source>
            <translation>この期間を書き出す…</translation>
        </message>
        <message>
            <source>Every event of these days, as a table or as JSON lines for other programs</source>
            <translation>この期間のすべての出来事を、表またはほかのプログラム用の JSON 行として</translation>
        </message>
        <message>
            <source>Where to write the events</source>
            <translation>出来事の保存先</translation>
        </message>
        <message>
            <source>Tables (*.csv);;JSON lines (*.jsonl)</source>
            <translation>表 (*.csv);;JSON 行 (*.jsonl)</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::KeepingFlow</name>
        <message>
            <source>The document is missing: install the program again.</source>
            <translation>文書がありません。プログラムを再インストールしてください。</translation>
        </message>
        <message>
            <source>Data protection at this desk</source>
            <translation>このデスクのデータ保護</translation>
        </message>
        <message>
            <source>Open a conversation or choose a case first.</source>
            <translation>先に会話を開くか、案件を選んでください。</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::KeepingPage</name>
        <message>
            <source>Planned archives</source>
            <translation>定期アーカイブ</translation>
        </message>
        <message>
            <source>Conversations and messages as dated files, with buyers&apos; contacts masked, each read back before it counts.</source>
            <translation>会話とメッセージを日付付きファイルに書き出します。購入者の連絡先はマスクし、読み戻して確認します。</translation>
        </message>
        <message>
            <source>Never</source>
            <translation>しない</translation>
        </message>
        <message>
            <source>Every day</source>
            <translation>毎日</translation>
        </message>
        <message>
            <source>Every week</source>
            <translation>毎週</translation>
        </message>
        <message>
            <source>Every month</source>
            <translation>毎月</translation>
        </message>
        <message>
            <source>How often</source>
            <translation>頻度</translation>
        </message>
        <message>
            <source>Folder, outside of the workspace</source>
            <translation>フォルダー（ワークスペースの外）</translation>
        </message>
        <message>
            <source>JSON lines, which can be imported again</source>
            <translation>JSON Lines（再取り込み可能）</translation>
        </message>
        <message>
            <source>Tables (CSV)</source>
            <translation>表（CSV）</translation>
        </message>
        <message>
            <source>Form</source>
            <translation>形式</translation>
        </message>
        <message>
            <source>How many are kept; older ones are removed</source>
            <translation>保存する件数（古いものは削除）</translation>
        </message>
        <message>
            <source>Choose the folder…</source>
            <translation>フォルダーを選択…</translation>
        </message>
        <message>
            <source>Save the plan</source>
            <translation>予定を保存</translation>
        </message>
        <message>
            <source>Write one now</source>
            <translation>今すぐ作成</translation>
        </message>
        <message>
            <source>Where archives go</source>
            <translation>アーカイブの保存先</translation>
        </message>
        <message>
            <source>Next one: %1</source>
            <translation>次回：%1</translation>
        </message>
        <message>
            <source>The plan is saved.</source>
            <translation>予定を保存しました。</translation>
        </message>
        <message>
            <source>Choose the folder the archives go to.</source>
            <translation>アーカイブの保存先フォルダーを選んでください。</translation>
        </message>
        <message>
            <source>The last one, %1, failed; it is tried again by itself. Check the folder and the free space.</source>
            <translation>前回（%1）は失敗しました。自動で再試行します。フォルダーと空き容量を確認してください。</translation>
        </message>
        <message>
            <source>The last one, %1, was read back whole: %2 conversations, %3 messages.</source>
            <translation>前回（%1）は完全に読み戻せました：会話 %2 件、メッセージ %3 件。</translation>
        </message>
        <message>
            <source>What was handed out</source>
            <translation>外部に出したもの</translation>
        </message>
        <message>
            <source>No file with data of buyers that this desk wrote lies outside of the workspace.</source>
            <translation>このプログラムが書き出した購入者データのファイルは、ワークスペース外にありません。</translation>
        </message>
        <message>
            <source>Files with data of buyers outside of the workspace. The desk cannot forget a buyer in them: delete them by hand when they are no longer needed.</source>
            <translation>ワークスペース外にある購入者データのファイルです。プログラムでは中身を消せないため、不要になったら手動で削除してください。</translation>
        </message>
        <message>
            <source>More</source>
            <translation>その他</translation>
        </message>
        <message>
            <source>Take in a deletion list…</source>
            <translation>削除リストを取り込む…</translation>
        </message>
        <message>
            <source>Import an old export…</source>
            <translation>以前のエクスポートを取り込む…</translation>
        </message>
        <message>
            <source>Verify an evidence package…</source>
            <translation>証拠パッケージを検証…</translation>
        </message>
        <message>
            <source>Data protection at this desk</source>
            <translation>このデスクのデータ保護</translation>
        </message>
        <message>
            <source>Coverage of the database</source>
            <translation>データベースの網羅範囲</translation>
        </message>
        <message>
            <source>%1 %2 of %3</source>
            <comment>a task, done, expected</comment>
            <translation>%1 %2 / %3</translation>
        </message>
        <message>
            <source>Keeping and forgetting</source>
            <translation>保存と削除</translation>
        </message>
        <message>
            <source>Whole conversations, from their newest message on</source>
            <translation>会話全体（最新メッセージから起算）</translation>
        </message>
        <message>
            <source>Names, contacts and originals; the words stay, masked</source>
            <translation>名前、連絡先、原本（本文はマスクして残す）</translation>
        </message>
        <message>
            <source>Mails and answers of platforms as they came</source>
            <translation>メールとプラットフォーム応答の原本</translation>
        </message>
        <message>
            <source>Loaded files of messages</source>
            <translation>読み込んだメッセージのファイル</translation>
        </message>
        <message>
            <source>Orders, from the delivery on</source>
            <translation>注文（配達から起算）</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>キャンセル</translation>
        </message>
        <message>
            <source>How long it is kept</source>
            <translation>保存期間</translation>
        </message>
        <message>
            <source>No store yet: connect one first.</source>
            <translation>ストアがありません。先に接続してください。</translation>
        </message>
        <message>
            <source>Store, and how much is kept of it</source>
            <translation>ストアとデータ量</translation>
        </message>
        <message>
            <source>Nothing goes by itself before %1: time to look at it.</source>
            <translation>%1 までは自動で削除されません。その間に確認してください。</translation>
        </message>
        <message numerus="yes">
            <source>%n conversation(s) are held and stay whatever is chosen.</source>
            <translation>
                <numerusform>会話 %n 件は保全中で、設定にかかわらず残ります。</numerusform>
            </translation>
        </message>
        <message>
            <source>Delete what is due, in all stores…</source>
            <translation>全ストアの期限切れデータを削除…</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s), the most the platform allows</source>
            <translation>
                <numerusform>%n 日（プラットフォームの上限）</numerusform>
            </translation>
        </message>
        <message>
            <source>Until somebody deletes it</source>
            <translation>手動で削除するまで</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n 日</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n stored</source>
            <comment>pieces of data</comment>
            <translation>
                <numerusform>%n 件保存</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n go with the next run</source>
            <translation>
                <numerusform>次回の実行で %n 件を削除</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more within 30 days</source>
            <translation>
                <numerusform>30 日以内にさらに %n 件</numerusform>
            </translation>
        </message>
        <message>
            <source>nothing goes within 30 days</source>
            <translation>30 日以内に削除されるものはありません</translation>
        </message>
        <message>
            <source>Order %1</source>
            <translation>注文 %1</translation>
        </message>
        <message>
            <source>Case %1</source>
            <translation>案件 %1</translation>
        </message>
        <message>
            <source>Conversation %1</source>
            <translation>会話 %1</translation>
        </message>
        <message>
            <source>Legal holds</source>
            <translation>訴訟ホールド</translation>
        </message>
        <message>
            <source>Nothing is held. A hold is set from a conversation or a case: “Legal hold…” in its menu.</source>
            <translation>保全はありません。会話または案件のメニューの「訴訟ホールド…」で設定します。</translation>
        </message>
        <message>
            <source>What is held</source>
            <translation>保全の対象</translation>
        </message>
        <message>
            <source>Why it is lifted</source>
            <translation>解除の理由</translation>
        </message>
        <message>
            <source>Lift the chosen hold</source>
            <translation>選択した保全を解除</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::KeepingSettingsFlow</name>
        <message>
            <source>The hold is lifted.</source>
            <translation>保全を解除しました。</translation>
        </message>
        <message>
            <source>The plan is saved.</source>
            <translation>予定を保存しました。</translation>
        </message>
        <message>
            <source>%1: what is not stored here yet goes at the platform from %2 on. See the coverage.</source>
            <translation>%1：まだ保存されていないものは %2 からプラットフォームで消えます。取り込み範囲を確認してください。</translation>
        </message>
        <message>
            <source>Saved. What is shorter than before waits a week before anything goes.</source>
            <translation>保存しました。短くした期間は 1 週間後から適用されます。</translation>
        </message>
        <message>
            <source>Delete what is due</source>
            <translation>期限切れデータを削除</translation>
        </message>
        <message>
            <source>Delete for good</source>
            <translation>完全に削除</translation>
        </message>
        <message numerus="yes">
            <source>%1: %n conversation(s) are held.</source>
            <translation>
                <numerusform>%1：会話 %n 件は保全中です。</numerusform>
            </translation>
        </message>
        <message>
            <source>What is newer than its time stays.</source>
            <translation>期限内のものは残ります。</translation>
        </message>
        <message>
            <source>Nothing is due.</source>
            <translation>期限切れのものはありません。</translation>
        </message>
        <message>
            <source>Deleting…</source>
            <translation>削除中…</translation>
        </message>
        <message>
            <source>Deleted: %1 conversations, %2 messages, %3 originals, %4 files, %5 orders; names and contacts of %6.</source>
            <translation>削除：会話 %1、メッセージ %2、原本 %3、ファイル %4、注文 %5、名前と連絡先 %6 件。</translation>
        </message>
        <message>
            <source>There is more: it goes with the next run.</source>
            <translation>まだ残りがあります。次回の実行で削除されます。</translation>
        </message>
        <message>
            <source>Writing the archive and reading it back…</source>
            <translation>アーカイブを書き込み、読み戻しています…</translation>
        </message>
        <message>
            <source>The archive is written and was read back whole.</source>
            <translation>アーカイブを書き込み、完全に読み戻しました。</translation>
        </message>
        <message>
            <source>The archive could not be written: check the folder and the free space.</source>
            <translation>アーカイブを書き込めません。フォルダーと空き容量を確認してください。</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::KeyTable</name>
        <message>
            <source>Keys</source>
            <translation>ショートカットキー</translation>
        </message>
        <message>
            <source>Find a command or a key</source>
            <translation>コマンドまたはキーを検索</translation>
        </message>
        <message>
            <source>Ctrl+1 to Ctrl+9: one store     Enter change keys     Esc close</source>
            <translation>Ctrl+1 ～ Ctrl+9：ストアを選択     Enter キーを変更     Esc 閉じる</translation>
        </message>
        <message>
            <source>Commands and their keys</source>
            <translation>コマンドとキー</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::KeysFlow</name>
        <message numerus="yes">
            <source>The keys of %n command(s) were taken from the file.</source>
            <translation>
                <numerusform>ファイルから %n 件のコマンドのキーを読み込みました。</numerusform>
            </translation>
        </message>
        <message>
            <source>The changed keys were written to %1.</source>
            <translation>変更したキーを %1 に書き出しました。</translation>
        </message>
        <message>
            <source>The file could not be written.</source>
            <translation>ファイルに書き込めませんでした。</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::KeysPage</name>
        <message>
            <source>Keys</source>
            <translation>ショートカットキー</translation>
        </message>
        <message>
            <source>Choose a command and press its new key. Changes count at once and are kept in keys.json beside the workspace.</source>
            <translation>コマンドを選び、新しいキーを押してください。変更はすぐに反映され、ワークスペースと同じ場所の keys.json に保存されます。</translation>
        </message>
        <message>
            <source>Find a command or a key</source>
            <translation>コマンドまたはキーを検索</translation>
        </message>
        <message>
            <source>Find</source>
            <translation>検索</translation>
        </message>
        <message>
            <source>Command</source>
            <translation>コマンド</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>場所</translation>
        </message>
        <message>
            <source>Commands and their keys</source>
            <translation>コマンドとキー</translation>
        </message>
        <message>
            <source>New key</source>
            <translation>新しいキー</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>変更</translation>
        </message>
        <message>
            <source>Add another</source>
            <translation>キーを追加</translation>
        </message>
        <message>
            <source>No key</source>
            <translation>キーなし</translation>
        </message>
        <message>
            <source>Reset</source>
            <translation>元に戻す</translation>
        </message>
        <message>
            <source>Use it here instead</source>
            <translation>このコマンドに移す</translation>
        </message>
        <message>
            <source>Press the new key now, or G and another key. Esc leaves it as it is.</source>
            <translation>新しいキーを押してください。G に続けて別のキーも使えます。Esc で変更しません。</translation>
        </message>
        <message>
            <source>Press a key</source>
            <translation>キーを押してください</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>インポート…</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>エクスポート…</translation>
        </message>
        <message>
            <source>Reset all keys</source>
            <translation>すべてのキーを元に戻す</translation>
        </message>
        <message>
            <source>Key files (*.json)</source>
            <translation>キーファイル (*.json)</translation>
        </message>
        <message>
            <source>Import keys</source>
            <translation>キーをインポート</translation>
        </message>
        <message>
            <source>Export keys</source>
            <translation>キーをエクスポート</translation>
        </message>
        <message>
            <source>changed</source>
            <comment>a key</comment>
            <translation>変更済み</translation>
        </message>
        <message>
            <source>no key</source>
            <translation>キーなし</translation>
        </message>
        <message>
            <source>Choose a command above.</source>
            <translation>上でコマンドを選んでください。</translation>
        </message>
        <message>
            <source>Key of “%1”</source>
            <translation>「%1」のキー</translation>
        </message>
        <message>
            <source>%1 belongs to input methods. Press another key.</source>
            <translation>%1 は入力メソッドで使われます。別のキーを押してください。</translation>
        </message>
        <message>
            <source>%1 opens menus. Press another key.</source>
            <translation>%1 はメニューを開くキーです。別のキーを押してください。</translation>
        </message>
        <message>
            <source>%1 writes a character on European keyboards. Press another key.</source>
            <translation>%1 は欧州のキーボードで文字の入力に使われます。別のキーを押してください。</translation>
        </message>
        <message>
            <source>%1 is needed in every field. Press another key.</source>
            <translation>%1 はどの入力欄でも必要です。別のキーを押してください。</translation>
        </message>
        <message>
            <source>%1 shows one store. Press another key.</source>
            <translation>%1 はストアの表示に使われます。別のキーを押してください。</translation>
        </message>
        <message>
            <source>G waits for a second key, as in G I. Press G and another key.</source>
            <translation>G は「G I」のように次のキーと組み合わせます。G に続けて別のキーを押してください。</translation>
        </message>
        <message>
            <source>%1 is the key of “%2”.</source>
            <translation>%1 は「%2」のキーです。</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::KnowledgeFlow</name>
        <message>
            <source>Saved. A change of its words needs a new approval.</source>
            <translation>保存しました。文面を変えた場合は再承認が必要です。</translation>
        </message>
        <message>
            <source>Approved. It is suggested from now on.</source>
            <translation>承認しました。今後は提案に表示されます。</translation>
        </message>
        <message>
            <source>The entry was deleted.</source>
            <translation>項目を削除しました。</translation>
        </message>
        <message>
            <source>Kept. The journal names the change.</source>
            <translation>保存しました。変更はジャーナルに残ります。</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) were written to %1.</source>
            <translation>
                <numerusform>%n 行を %1 に書き出しました。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n entry(s) are new or changed.</source>
            <translation>
                <numerusform>%n 件を追加または変更しました。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) could not be read; the first is in line %1: %2</source>
            <translation>
                <numerusform>%n 行を読み取れませんでした。最初は %1 行目：%2</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::KnowledgeInsertFlow</name>
        <message>
            <source>language unknown</source>
            <translation>言語不明</translation>
        </message>
        <message>
            <source>This entry has expired and was not inserted. Renew it in the settings, or choose another one.</source>
            <translation>この項目は期限切れのため挿入しませんでした。設定で更新するか、別の項目を選んでください。</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::KnowledgePage</name>
        <message>
            <source>There is no entry yet. Add the supplied phrases, or write one.</source>
            <translation>項目がありません。付属の定型文を追加するか、作成してください。</translation>
        </message>
        <message>
            <source>Choose an entry to read or change it.</source>
            <translation>項目を選ぶと閲覧・変更できます。</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>タイトル</translation>
        </message>
        <message>
            <source>Title in Chinese</source>
            <translation>中国語のタイトル</translation>
        </message>
        <message>
            <source>Kind of entry</source>
            <translation>項目の種類</translation>
        </message>
        <message>
            <source>Phrase</source>
            <translation>定型文</translation>
        </message>
        <message>
            <source>Article</source>
            <translation>記事</translation>
        </message>
        <message>
            <source>Scene</source>
            <translation>場面</translation>
        </message>
        <message>
            <source>any scene</source>
            <translation>すべての場面</translation>
        </message>
        <message>
            <source>Marketplace</source>
            <translation>マーケットプレイス</translation>
        </message>
        <message>
            <source>all marketplaces</source>
            <translation>すべてのプラットフォーム</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>担当者</translation>
        </message>
        <message>
            <source>no owner</source>
            <translation>担当者なし</translation>
        </message>
        <message>
            <source>Site, as stores name it; empty: every site</source>
            <translation>サイト(店舗の表記どおり)。空欄はすべてのサイト</translation>
        </message>
        <message>
            <source>To be read again by</source>
            <translation>次回の見直し期限</translation>
        </message>
        <message>
            <source>Expires on</source>
            <translation>有効期限</translation>
        </message>
        <message>
            <source>Text in a language</source>
            <translation>言語ごとの本文</translation>
        </message>
        <message>
            <source>Remove this text</source>
            <translation>この本文を外す</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>本文</translation>
        </message>
        <message>
            <source>Language of another text</source>
            <translation>追加する本文の言語</translation>
        </message>
        <message>
            <source>Add a text</source>
            <translation>本文を追加</translation>
        </message>
        <message>
            <source>There is a text in this language already; it is shown now.</source>
            <translation>この言語の本文は既にあります。表示しました。</translation>
        </message>
        <message>
            <source>Not approved yet: it is not suggested.</source>
            <translation>未承認のため提案には表示されません。</translation>
        </message>
        <message>
            <source>Supplied with InquiryDesk since %1.</source>
            <translation>InquiryDesk に付属(%1 から)。</translation>
        </message>
        <message>
            <source>Approved by %1 on %2.</source>
            <translation>%1 が %2 に承認。</translation>
        </message>
        <message>
            <source>Every text was read by a native speaker</source>
            <translation>すべての本文をネイティブが確認済み</translation>
        </message>
        <message>
            <source>Approve</source>
            <translation>承認</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>保存</translation>
        </message>
        <message>
            <source>Discard changes</source>
            <translation>変更を破棄</translation>
        </message>
        <message>
            <source>Delete it now</source>
            <translation>今すぐ削除</translation>
        </message>
        <message>
            <source>Delete…</source>
            <translation>削除…</translation>
        </message>
        <message>
            <source>Knowledge and phrases</source>
            <translation>ナレッジと定型文</translation>
        </message>
        <message>
            <source>Articles and phrases for the reply, found by Ctrl+Shift+J while writing, also without a network. Approved phrases are suggested by what the buyer writes about.</source>
            <translation>返信に使う記事と定型文です。作成中に Ctrl+Shift+J で検索でき、オフラインでも使えます。承認済みの定型文は購入者の用件に応じて提案されます。</translation>
        </message>
        <message>
            <source>Words of the title or the text</source>
            <translation>タイトルまたは本文の語</translation>
        </message>
        <message>
            <source>Find an entry</source>
            <translation>項目を検索</translation>
        </message>
        <message>
            <source>New entry</source>
            <translation>新しい項目</translation>
        </message>
        <message>
            <source>Import CSV…</source>
            <translation>CSV をインポート…</translation>
        </message>
        <message>
            <source>Export CSV…</source>
            <translation>CSV をエクスポート…</translation>
        </message>
        <message>
            <source>Add the supplied phrases</source>
            <translation>付属の定型文を追加</translation>
        </message>
        <message>
            <source>Tables (*.csv)</source>
            <translation>表 (*.csv)</translation>
        </message>
        <message>
            <source>Import knowledge and phrases</source>
            <translation>ナレッジと定型文の取り込み</translation>
        </message>
        <message>
            <source>Export knowledge and phrases</source>
            <translation>ナレッジと定型文の書き出し</translation>
        </message>
        <message numerus="yes">
            <source>%n text(s)</source>
            <translation>
                <numerusform>本文 %n 件</numerusform>
            </translation>
        </message>
        <message>
            <source>approved</source>
            <translation>承認済み</translation>
        </message>
        <message>
            <source>not approved yet</source>
            <translation>未承認</translation>
        </message>
        <message>
            <source>expired</source>
            <translation>期限切れ</translation>
        </message>
        <message>
            <source>Who may approve</source>
            <translation>承認できる人</translation>
        </message>
        <message>
            <source>Nobody chosen: everybody may.</source>
            <translation>誰も選んでいない場合は全員が承認できます。</translation>
        </message>
        <message>
            <source>%1 may approve entries</source>
            <translation>%1 は項目を承認できます</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::KnowledgePicker</name>
        <message>
            <source>suggested</source>
            <translation>提案</translation>
        </message>
        <message>
            <source>expired</source>
            <translation>期限切れ</translation>
        </message>
        <message>
            <source>not in the buyer&apos;s language</source>
            <translation>購入者の言語ではありません</translation>
        </message>
        <message>
            <source>not approved yet</source>
            <translation>未承認</translation>
        </message>
        <message>
            <source>not read by a native speaker</source>
            <translation>ネイティブ未確認</translation>
        </message>
        <message>
            <source>nothing found</source>
            <translation>見つかりません</translation>
        </message>
        <message numerus="yes">
            <source>%n found</source>
            <translation>
                <numerusform>%n 件</numerusform>
            </translation>
        </message>
        <message>
            <source>Knowledge and phrases</source>
            <translation>ナレッジと定型文</translation>
        </message>
        <message>
            <source>Words of the title or the text</source>
            <translation>タイトルまたは本文の語</translation>
        </message>
        <message>
            <source>Search knowledge and phrases</source>
            <translation>ナレッジと定型文を検索</translation>
        </message>
        <message>
            <source>Knowledge and phrases for this thread</source>
            <translation>このスレッド向けのナレッジと定型文</translation>
        </message>
        <message>
            <source>↑↓ choose     Enter insert at the cursor     Esc close</source>
            <translation>↑↓ 選択     Enter カーソル位置に挿入     Esc 閉じる</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::LaterPopup</name>
        <message>
            <source>In one hour</source>
            <translation>1 時間後</translation>
        </message>
        <message>
            <source>This evening</source>
            <translation>今日の夕方</translation>
        </message>
        <message>
            <source>Tomorrow morning</source>
            <translation>明日の朝</translation>
        </message>
        <message>
            <source>Monday morning</source>
            <translation>月曜日の朝</translation>
        </message>
        <message>
            <source>9 in the morning for the buyer</source>
            <translation>購入者の午前 9 時</translation>
        </message>
        <message>
            <source>Send later</source>
            <translation>後で送信</translation>
        </message>
        <message>
            <source>Send at this time</source>
            <translation>この時刻に送信</translation>
        </message>
        <message>
            <source>Time to send at, %1</source>
            <comment>city</comment>
            <translation>送信時刻、%1</translation>
        </message>
        <message>
            <source>Send it even if the buyer writes before</source>
            <translation>購入者が先に書き込んでも送信する</translation>
        </message>
        <message>
            <source>Otherwise a new message of the buyer turns it back into a draft and tells you. If this desk does not run or has no network at that time and it becomes more than 15 minutes late, it waits for your decision.</source>
            <translation>オフの場合、購入者から新しいメッセージが届くと下書きに戻してお知らせします。その時刻に本アプリが動作していないかネットワークがなく、15 分を超えて遅れた場合は、あなたの判断を待ちます。</translation>
        </message>
        <message>
            <source>That is after the deadline, %1. Press once more to send it so late.</source>
            <translation>期限（%1）を過ぎています。もう一度押すとこの時刻に送信します。</translation>
        </message>
        <message>
            <source>after the deadline</source>
            <translation>期限後</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::LinkPrompt</name>
        <message>
            <source>This address is not opened from here: only https pages are.</source>
            <translation>このアドレスはここからは開けません：https のページのみ開けます。</translation>
        </message>
        <message>
            <source>This leads away from %1, to %2. Open it?</source>
            <comment>marketplace, host</comment>
            <translation>%1 を離れ、%2 へ移動します。開きますか？</translation>
        </message>
        <message>
            <source>Open in the browser</source>
            <translation>ブラウザーで開く</translation>
        </message>
        <message>
            <source>Copy the address</source>
            <translation>アドレスをコピー</translation>
        </message>
        <message>
            <source>Do not open</source>
            <translation>開かない</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::ListFlow</name>
        <message>
            <source>Search</source>
            <translation>検索</translation>
        </message>
        <message>
            <source>%1 · newest %2</source>
            <comment>search, number of hits shown</comment>
            <translation>%1 · 新しい %2 件</translation>
        </message>
        <message>
            <source>Only lists of up to %1 threads can be sorted by this column: longer ones by due time or by last message.</source>
            <translation>この列で並べ替えられるのは %1 件までの一覧です。それより長い一覧は期限または最終メッセージの順になります。</translation>
        </message>
        <message>
            <source>In %1 messages, complete since %2</source>
            <translation>%1 件のメッセージから検索、%2 以降は完全</translation>
        </message>
        <message>
            <source>In %1 messages; not every store is complete</source>
            <translation>%1 件のメッセージから検索（完全でないストアがあります）</translation>
        </message>
        <message numerus="yes">
            <source>%n not searchable yet</source>
            <translation>
                <numerusform>まだ検索できないもの %n 件</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::ListTabs</name>
        <message>
            <source>Parts of this list</source>
            <translation>この一覧の区分</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>a part of the list and how many threads are in it</comment>
            <translation>%1、%2</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::ListsFlow</name>
        <message>
            <source>The tag “%1” is there.</source>
            <translation>タグ「%1」を作成しました。</translation>
        </message>
        <message>
            <source>“%1” is called “%2” now. Rename it back to undo.</source>
            <translation>「%1」を「%2」に変更しました。元に戻すには名前を戻してください。</translation>
        </message>
        <message>
            <source>“%1” has its new colour.</source>
            <translation>「%1」の色を変更しました。</translation>
        </message>
        <message>
            <source>“%1” was merged into “%2”.</source>
            <translation>「%1」を「%2」に統合しました。</translation>
        </message>
        <message>
            <source>The tag “%1” was deleted. Create it again to have it back; the journal knows its threads.</source>
            <translation>タグ「%1」を削除しました。作り直せば再び使えます。付いていた会話は操作記録で確認できます。</translation>
        </message>
        <message>
            <source>The view is called “%1” now.</source>
            <translation>ビューの名前を「%1」に変更しました。</translation>
        </message>
        <message>
            <source>The view was deleted. Save the search again to have it back.</source>
            <translation>ビューを削除しました。検索をもう一度保存すれば元に戻せます。</translation>
        </message>
        <message>
            <source>Threads can be assigned to %1 now.</source>
            <translation>%1 に会話を割り当てられるようになりました。</translation>
        </message>
        <message>
            <source>The name is %1 now.</source>
            <translation>名前を %1 に変更しました。</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::ListsPage</name>
        <message>
            <source>Tags and saved views</source>
            <translation>タグと保存済みビュー</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>タグ</translation>
        </message>
        <message>
            <source>Name of a new tag</source>
            <translation>新しいタグの名前</translation>
        </message>
        <message>
            <source>Create</source>
            <translation>作成</translation>
        </message>
        <message>
            <source>Tag</source>
            <translation>タグ</translation>
        </message>
        <message>
            <source>Waiting for a reply</source>
            <translation>返信待ち</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>種類</translation>
        </message>
        <message numerus="yes">
            <source>%1, %n waiting</source>
            <translation>
                <numerusform>%1、返信待ち %n 件</numerusform>
            </translation>
        </message>
        <message>
            <source>comes with the desk</source>
            <translation>標準</translation>
        </message>
        <message>
            <source>your own</source>
            <translation>自分で作成</translation>
        </message>
        <message>
            <source>New name of the tag %1</source>
            <translation>タグ %1 の新しい名前</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>名前を変更</translation>
        </message>
        <message>
            <source>Colour of the tag</source>
            <translation>タグの色</translation>
        </message>
        <message>
            <source>Colour %1</source>
            <translation>色 %1</translation>
        </message>
        <message>
            <source>Merge…</source>
            <translation>統合…</translation>
        </message>
        <message>
            <source>Delete…</source>
            <translation>削除…</translation>
        </message>
        <message>
            <source>Merge %1 into</source>
            <translation>%1 の統合先</translation>
        </message>
        <message>
            <source>Merge %1 into it</source>
            <translation>%1 をここに統合</translation>
        </message>
        <message numerus="yes">
            <source>%n thread(s) that wait for a reply carry “%1”; done ones may, too. They stay, without the tag. A deleted tag can be created again, but not its threads&apos; marks.</source>
            <translation>
                <numerusform>返信待ちの会話 %n 件に「%1」が付いています。完了した会話にも付いている場合があります。会話は残り、タグだけが外れます。削除したタグは作り直せますが、会話への付与は元に戻りません。</numerusform>
            </translation>
        </message>
        <message>
            <source>Delete the tag</source>
            <translation>タグを削除</translation>
        </message>
        <message>
            <source>Saved views</source>
            <translation>保存済みビュー</translation>
        </message>
        <message>
            <source>No view has been saved yet. Search for something and keep the search as a view.</source>
            <translation>保存済みビューはまだありません。検索してから、その検索をビューとして保存してください。</translation>
        </message>
        <message>
            <source>View</source>
            <translation>ビュー</translation>
        </message>
        <message>
            <source>Shows</source>
            <translation>表示内容</translation>
        </message>
        <message>
            <source>New name of the view</source>
            <translation>ビューの新しい名前</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>削除</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::LocalFlow</name>
        <message>
            <source>Copied.</source>
            <translation>コピーしました。</translation>
        </message>
        <message>
            <source>The key of %1 was revoked.</source>
            <translation>%1 のキーを失効しました。</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::LocalPage</name>
        <message>
            <source>Other programs</source>
            <translation>ほかのプログラム</translation>
        </message>
        <message>
            <source>An ERP or a script on this computer may read conversations, search results and figures, and nothing else: it cannot write, and mail addresses, telephone and card numbers are masked.</source>
            <translation>このコンピューターの ERP やスクリプトは会話、検索結果、集計を読めるだけです。書き込みはできず、メールアドレス、電話番号、カード番号は伏せられます。</translation>
        </message>
        <message>
            <source>Let other programs of this computer read</source>
            <translation>このコンピューターのほかのプログラムに読み取りを許可</translation>
        </message>
        <message>
            <source>Port</source>
            <translation>ポート</translation>
        </message>
        <message>
            <source>Use this port</source>
            <translation>このポートを使う</translation>
        </message>
        <message>
            <source>Not open: %1</source>
            <translation>開いていません: %1</translation>
        </message>
        <message>
            <source>Closed: nobody can read.</source>
            <translation>閉じています。どのプログラムも読めません。</translation>
        </message>
        <message>
            <source>Closed just now.</source>
            <translation>現在は閉じています。</translation>
        </message>
        <message>
            <source>Open on http://127.0.0.1:%1/v1/ for programs of this computer that have a key. It closes while the desk is locked and when it ends.</source>
            <translation>http://127.0.0.1:%1/v1/ で開いています（キーを持つこのコンピューターのプログラムのみ）。ロック中と終了時には閉じます。</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>キー</translation>
        </message>
        <message>
            <source>Nobody has a key yet. Make one for each program, so that each can be taken away alone.</source>
            <translation>まだキーがありません。プログラムごとに作ると、個別に失効できます。</translation>
        </message>
        <message>
            <source>Program</source>
            <translation>プログラム</translation>
        </message>
        <message>
            <source>Made</source>
            <translation>作成</translation>
        </message>
        <message>
            <source>Last read</source>
            <translation>最後の読み取り</translation>
        </message>
        <message>
            <source>not since the desk was opened</source>
            <translation>起動後は読み取りなし</translation>
        </message>
        <message>
            <source>%1, made %2, last read %3</source>
            <translation>%1、作成 %2、最後の読み取り %3</translation>
        </message>
        <message>
            <source>Revoke this key…</source>
            <translation>このキーを失効…</translation>
        </message>
        <message>
            <source>Revoke now</source>
            <translation>今すぐ失効</translation>
        </message>
        <message>
            <source>Revoke the key of %1 now</source>
            <translation>%1 のキーを今すぐ失効</translation>
        </message>
        <message>
            <source>With its next request %1 gets no answer any more.</source>
            <translation>%1 は次の要求から応答を受けられなくなります。</translation>
        </message>
        <message>
            <source>Name of the program</source>
            <translation>プログラムの名前</translation>
        </message>
        <message>
            <source>Make a key</source>
            <translation>キーを作る</translation>
        </message>
        <message>
            <source>The key of %1. Give it to the program now; it is shown only this once:</source>
            <translation>%1 のキーです。今プログラムに設定してください。表示は一度だけです。</translation>
        </message>
        <message>
            <source>Key of %1</source>
            <translation>%1 のキー</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>コピー</translation>
        </message>
        <message>
            <source>The program has it</source>
            <translation>プログラムに設定した</translation>
        </message>
        <message>
            <source>What is answered</source>
            <translation>読み取れるもの</translation>
        </message>
        <message>
            <source>Every request is a GET with the header “Authorization: Bearer KEY”; the answer is JSON. Up to 20 requests a second.</source>
            <translation>要求はすべて GET で、ヘッダー「Authorization: Bearer キー」を付けます。応答は JSON、毎秒 20 件までです。</translation>
        </message>
        <message>
            <source>a list of conversations; also store, tag and after, the place to go on from</source>
            <translation>会話の一覧。store、tag、after（続きの位置）も使えます</translation>
        </message>
        <message>
            <source>one conversation with its messages, deadlines and order</source>
            <translation>1 つの会話とそのメッセージ、期限、注文</translation>
        </message>
        <message>
            <source>messages that hold these words</source>
            <translation>これらの語を含むメッセージ</translation>
        </message>
        <message>
            <source>how fast buyers were answered, with the definitions of the figures</source>
            <translation>購入者への返信の速さと指標の定義</translation>
        </message>
        <message>
            <source>how each store is connected</source>
            <translation>各店舗の接続状態</translation>
        </message>
        <message>
            <source>Without a window the same is opened by “inquirydeskctl serve”.</source>
            <translation>ウィンドウなしでは「inquirydeskctl serve」で同じものを開けます。</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::LockPage</name>
        <message numerus="yes">
            <source>That was not the passphrase. Try again in %n s.</source>
            <translation>
                <numerusform>パスフレーズが違います。%n 秒後に再試行してください。</numerusform>
            </translation>
        </message>
        <message>
            <source>That was not the passphrase.</source>
            <translation>パスフレーズが違います。</translation>
        </message>
        <message>
            <source>Locked since %1</source>
            <translation>%1 からロック中</translation>
        </message>
        <message>
            <source>Locked</source>
            <translation>ロック中</translation>
        </message>
        <message numerus="yes">
            <source>%n overdue</source>
            <translation>
                <numerusform>期限超過 %n 件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n due soon</source>
            <translation>
                <numerusform>期限間近 %n 件</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing is due soon. Messages go on coming in and going out.</source>
            <translation>期限間近の会話はありません。メッセージの送受信は続いています。</translation>
        </message>
        <message>
            <source>No passphrase is set, so anybody can unlock with a click. Set one in the settings under Security.</source>
            <translation>パスフレーズが未設定のため、誰でもクリックで解除できます。設定の「セキュリティ」で設定してください。</translation>
        </message>
        <message>
            <source>Drafts and your place are kept.</source>
            <translation>下書きと作業中の位置は保持されます。</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>パスフレーズ</translation>
        </message>
        <message>
            <source>Unlock</source>
            <translation>ロック解除</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>終了</translation>
        </message>
        <message>
            <source>Who is working here?</source>
            <translation>どなたが使いますか？</translation>
        </message>
        <message>
            <source>Choose your name and give your own password.</source>
            <translation>自分の名前を選び、自分のパスワードを入力してください。</translation>
        </message>
        <message>
            <source>Drafts and your place are kept. Whoever takes over chooses their own name.</source>
            <translation>下書きと表示位置は残ります。交代する人は自分の名前を選んでください。</translation>
        </message>
        <message>
            <source>Who you are</source>
            <translation>あなたの名前</translation>
        </message>
        <message>
            <source>Your password</source>
            <translation>あなたのパスワード</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>サインイン</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::LogFlow</name>
        <message numerus="yes">
            <source>%n line(s) were copied.</source>
            <translation>
                <numerusform>%n 行をコピーしました。</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::LogPage</name>
        <message>
            <source>Log</source>
            <translation>ログ</translation>
        </message>
        <message>
            <source>What the program did, newest first, in UTC; contacts and secrets are taken out. Support asks for it, or for a support bundle from the page of the data.</source>
            <translation>プログラムの動作の記録です（新しい順、UTC）。連絡先と秘密は取り除かれています。サポートにはこれか、データのページのサポート用ファイルを渡してください。</translation>
        </message>
        <message>
            <source>When</source>
            <translation>日時</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>レベル</translation>
        </message>
        <message>
            <source>Store</source>
            <translation>店舗</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>コード</translation>
        </message>
        <message>
            <source>Line</source>
            <translation>内容</translation>
        </message>
        <message>
            <source>Log, newest first</source>
            <translation>ログ（新しい順）</translation>
        </message>
        <message>
            <source>Every store</source>
            <translation>すべての店舗</translation>
        </message>
        <message>
            <source>Error code, or a part of it</source>
            <translation>エラーコード、またはその一部</translation>
        </message>
        <message>
            <source>Copy for support</source>
            <translation>サポート用にコピー</translation>
        </message>
        <message>
            <source>Nothing in the log fits.</source>
            <translation>該当するログはありません。</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::MailboxForm</name>
        <message>
            <source>Another provider</source>
            <translation>その他のプロバイダー</translation>
        </message>
        <message>
            <source>Type the address buyers&apos; messages arrive at, like service@shop.example.</source>
            <translation>購入者のメッセージが届くアドレスを入力してください（例: service@shop.example）。</translation>
        </message>
        <message>
            <source>Choose the provider, or type the name of the IMAP server.</source>
            <translation>プロバイダーを選ぶか、IMAP サーバー名を入力してください。</translation>
        </message>
        <message>
            <source>Choose the provider, or type the name of the SMTP server.</source>
            <translation>プロバイダーを選ぶか、SMTP サーバー名を入力してください。</translation>
        </message>
        <message>
            <source>Mail goes unencrypted only to this computer: choose TLS or STARTTLS.</source>
            <translation>暗号化なしの接続はこのコンピューターに限ります。TLS か STARTTLS を選んでください。</translation>
        </message>
        <message>
            <source>Mail address of the store</source>
            <translation>ストアのメールアドレス</translation>
        </message>
        <message>
            <source>Provider</source>
            <translation>プロバイダー</translation>
        </message>
        <message>
            <source>User name, where it is not the address</source>
            <translation>ユーザー名（アドレスと異なる場合）</translation>
        </message>
        <message>
            <source>IMAP server, port and encryption</source>
            <translation>IMAP サーバー、ポート、暗号化</translation>
        </message>
        <message>
            <source>SMTP server, port and encryption</source>
            <translation>SMTP サーバー、ポート、暗号化</translation>
        </message>
        <message>
            <source>%1 server</source>
            <translation>%1 サーバー</translation>
        </message>
        <message>
            <source>Port of the %1 server</source>
            <translation>%1 サーバーのポート</translation>
        </message>
        <message>
            <source>Encryption of the %1 server</source>
            <translation>%1 サーバーの暗号化</translation>
        </message>
        <message>
            <source>TLS</source>
            <translation>TLS</translation>
        </message>
        <message>
            <source>STARTTLS</source>
            <translation>STARTTLS</translation>
        </message>
        <message>
            <source>None</source>
            <translation>なし</translation>
        </message>
        <message>
            <source>service@shop.example</source>
            <translation>service@shop.example</translation>
        </message>
        <message>
            <source>Hide the servers</source>
            <translation>サーバー設定を隠す</translation>
        </message>
        <message>
            <source>Show the servers</source>
            <translation>サーバー設定を表示</translation>
        </message>
        <message>
            <source>How the desk signs in</source>
            <translation>サインイン方法</translation>
        </message>
        <message>
            <source>With a password or app password</source>
            <translation>パスワードまたはアプリパスワード</translation>
        </message>
        <message>
            <source>With Google, in the browser</source>
            <translation>ブラウザーで Google にサインイン</translation>
        </message>
        <message>
            <source>With Microsoft, in the browser</source>
            <translation>ブラウザーで Microsoft にサインイン</translation>
        </message>
        <message>
            <source>Directory (tenant), for an application of one organisation</source>
            <translation>ディレクトリ（テナント）、単一組織のアプリの場合</translation>
        </message>
        <message>
            <source>Any</source>
            <translation>指定なし</translation>
        </message>
        <message>
            <source>Spare mailbox, used when the first cannot be reached (optional): IMAP server, port and encryption</source>
            <translation>予備のメールボックス（任意、メインに接続できないときに使用）：IMAP サーバー、ポート、暗号化</translation>
        </message>
        <message>
            <source>User name of the spare mailbox; have copies of the mail sent on to it</source>
            <translation>予備のメールボックスのユーザー名（メールのコピーが転送されるようにしてください）</translation>
        </message>
        <message>
            <source>Receiving server whose checks of senders are believed; empty: nobody&apos;s</source>
            <translation>送信者の検証結果を信頼する受信サーバー（空欄の場合はどれも信頼しません）</translation>
        </message>
        <message>
            <source>Spare IMAP</source>
            <translation>予備 IMAP</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::MainWindow</name>
        <message>
            <source>nobody</source>
            <comment>is on duty</comment>
            <translation>なし</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>store, who is on duty</comment>
            <translation>%1：%2</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::NavigationDelegate</name>
        <message>
            <source>Connect a store</source>
            <translation>ストアを接続</translation>
        </message>
        <message>
            <source>Fold %1</source>
            <translation>%1を折りたたむ</translation>
        </message>
        <message>
            <source>Show %1</source>
            <translation>%1を展開</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::NavigationModel</name>
        <message>
            <source>Needs reply</source>
            <translation>要返信</translation>
        </message>
        <message>
            <source>Mine</source>
            <translation>自分の担当</translation>
        </message>
        <message>
            <source>Unassigned</source>
            <translation>未割り当て</translation>
        </message>
        <message>
            <source>Due soon</source>
            <translation>期限間近</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>期限超過</translation>
        </message>
        <message>
            <source>Waiting for buyer</source>
            <translation>購入者待ち</translation>
        </message>
        <message>
            <source>Snoozed</source>
            <translation>スヌーズ中</translation>
        </message>
        <message>
            <source>Cases / claims</source>
            <translation>ケース / クレーム</translation>
        </message>
        <message>
            <source>Platform notices</source>
            <translation>プラットフォーム通知</translation>
        </message>
        <message>
            <source>All</source>
            <translation>すべて</translation>
        </message>
        <message>
            <source>Outbox</source>
            <translation>送信トレイ</translation>
        </message>
        <message>
            <source>Stores</source>
            <translation>ストア</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>タグ</translation>
        </message>
        <message>
            <source>Saved views</source>
            <translation>保存済みビュー</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>a list&apos;s name and how many threads need an answer</comment>
            <translation>%1、%2</translation>
        </message>
        <message>
            <source>%1, open</source>
            <comment>a section of the navigation</comment>
            <translation>%1、展開</translation>
        </message>
        <message>
            <source>%1, folded</source>
            <comment>a section of the navigation</comment>
            <translation>%1、折りたたみ</translation>
        </message>
        <message>
            <source>Tickets</source>
            <translation>チケット</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::NavigationPanel</name>
        <message>
            <source>Navigation</source>
            <translation>ナビゲーション</translation>
        </message>
        <message>
            <source>Views, stores and tags</source>
            <translation>ビュー、ストア、タグ</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>設定</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>名前を変更</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>上へ</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>下へ</translation>
        </message>
        <message>
            <source>Delete this view</source>
            <translation>このビューを削除</translation>
        </message>
        <message>
            <source>Response times</source>
            <translation>応答時間</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::NoticeLine</name>
        <message>
            <source>Got it</source>
            <translation>了解</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>閉じる</translation>
        </message>
        <message>
            <source>%1: take this line away</source>
            <comment>button</comment>
            <translation>%1：この行を閉じる</translation>
        </message>
        <message>
            <source>Hint</source>
            <translation>ヒント</translation>
        </message>
        <message>
            <source>Notice</source>
            <translation>お知らせ</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::OldExportFlow</name>
        <message>
            <source>Old export</source>
            <translation>以前のエクスポート</translation>
        </message>
        <message>
            <source>Mailboxes and tables (*.mbox *.csv *.jsonl);;All files (*)</source>
            <translation>メールボックスと表 (*.mbox *.csv *.jsonl);;すべてのファイル (*)</translation>
        </message>
        <message numerus="yes">
            <source>%n message(s) in it.</source>
            <translation>
                <numerusform>メッセージ %n 件があります。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of them are stored here already and stay as they are.</source>
            <translation>
                <numerusform>うち %n 件は保存済みで、そのまま残ります。</numerusform>
            </translation>
        </message>
        <message>
            <source>From %1 to %2.</source>
            <translation>%1 から %2 まで。</translation>
        </message>
        <message numerus="yes">
            <source>%n line(s) cannot be read and are left out.</source>
            <translation>
                <numerusform>%n 行は読み込めないため除外します。</numerusform>
            </translation>
        </message>
        <message>
            <source>Looking into it…</source>
            <translation>内容を確認中…</translation>
        </message>
        <message>
            <source>Importing…</source>
            <translation>取り込み中…</translation>
        </message>
        <message>
            <source>Imported: %1 messages in %2 conversations; %3 were stored already.</source>
            <translation>取り込み完了：会話 %2 件のメッセージ %1 件。%3 件は保存済みでした。</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::OrderImportBox</name>
        <message numerus="yes">
            <source>%1: %n order(s)</source>
            <translation>
                <numerusform>%1: 注文 %n 件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n line(s)</source>
            <translation>
                <numerusform>%n 行</numerusform>
            </translation>
        </message>
        <message>
            <source>Store of lines that name none</source>
            <translation>店舗のない行の店舗</translation>
        </message>
        <message>
            <source>None: such lines stay out</source>
            <translation>なし: その行は取り込まない</translation>
        </message>
        <message>
            <source>Time zone of the table</source>
            <translation>表の時間帯</translation>
        </message>
        <message>
            <source>This computer&apos;s (%1)</source>
            <translation>このコンピューター（%1）</translation>
        </message>
        <message>
            <source>That of each store</source>
            <translation>各店舗の時間帯</translation>
        </message>
        <message>
            <source>Columns taken: %1</source>
            <translation>取り込む列: %1</translation>
        </message>
        <message>
            <source>Personal, never taken: %1</source>
            <translation>個人情報のため取り込まない列: %1</translation>
        </message>
        <message>
            <source>Not known, left out: %1</source>
            <translation>不明のため除く列: %1</translation>
        </message>
        <message>
            <source>The first orders:</source>
            <translation>最初の注文:</translation>
        </message>
        <message>
            <source>Line %1: %2</source>
            <comment>of a table, what is wrong</comment>
            <translation>%1 行目: %2</translation>
        </message>
        <message numerus="yes">
            <source>%n more line(s)</source>
            <translation>
                <numerusform>ほか %n 行</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Import %n order(s)</source>
            <translation>
                <numerusform>注文 %n 件を取り込む</numerusform>
            </translation>
        </message>
        <message>
            <source>Do not import</source>
            <translation>取り込まない</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::OutageBox</name>
        <message>
            <source>Open Buyer-Seller Messages in Seller Central, once for every site of the account.</source>
            <translation>セラーセントラルで購入者とのメッセージを開きます（アカウントのサイトごとに 1 回ずつ）。</translation>
        </message>
        <message>
            <source>Open the mailbox of the shop in its webmail; look into Junk, too.</source>
            <translation>ショップのメールボックスをウェブメールで開き、迷惑メールも確認します。</translation>
        </message>
        <message>
            <source>Open the message page of the platform in the browser.</source>
            <translation>ブラウザーでプラットフォームのメッセージページを開きます。</translation>
        </message>
        <message>
            <source>Look for new messages since the last patrol or sync.</source>
            <translation>前回の巡回または同期以降の新着メッセージを探します。</translation>
        </message>
        <message>
            <source>Forward what must not wait to a mailbox that this desk reads.</source>
            <translation>急ぎのものは、本アプリが読み込むメールボックスに転送します。</translation>
        </message>
        <message>
            <source>Look whether the notification mails come in here: the store may name their mailbox.</source>
            <translation>通知メールがここに届いているか確認します。通知メールのメールボックスはストアに設定できます。</translation>
        </message>
        <message>
            <source>Answer there what cannot wait; the desk takes those answers in when the store is back.</source>
            <translation>急ぎのものはそこで返信します。その返信は、ストアの復旧後に本アプリが取り込みます。</translation>
        </message>
        <message>
            <source>Look at claims, returns and cancellations that have a deadline.</source>
            <translation>期限のあるクレーム、返品、キャンセルを確認します。</translation>
        </message>
        <message>
            <source>This store is out of reach: walk through the patrol list</source>
            <translation>このストアに接続できません：巡回リストに沿って確認してください</translation>
        </message>
        <message>
            <source>Outage plan: what to do by hand while this store is out of reach</source>
            <translation>障害時プラン：このストアに接続できない間の手作業</translation>
        </message>
        <message>
            <source>Last patrol %1 by %2</source>
            <translation>前回の巡回 %1（%2）</translation>
        </message>
        <message>
            <source>No patrol yet</source>
            <translation>巡回はまだありません</translation>
        </message>
        <message>
            <source>due now</source>
            <translation>今すぐ巡回してください</translation>
        </message>
        <message>
            <source>next due %1</source>
            <translation>次回 %1</translation>
        </message>
        <message>
            <source>look for messages since %1</source>
            <translation>%1 以降のメッセージを確認</translation>
        </message>
        <message>
            <source>done %1</source>
            <comment>a step of the patrol list</comment>
            <translation>%1 に完了</translation>
        </message>
        <message>
            <source>Step %1 of %2 at %3: %4</source>
            <translation>%3：手順 %1 / %2：%4</translation>
        </message>
        <message>
            <source>Edit the steps…</source>
            <translation>手順を編集…</translation>
        </message>
        <message>
            <source>Edit the steps of the outage plan: %1</source>
            <translation>障害時プランの手順を編集：%1</translation>
        </message>
        <message>
            <source>Steps of the outage plan of %1, one a line</source>
            <translation>%1 の障害時プランの手順（1 行に 1 つ）</translation>
        </message>
        <message>
            <source>A round every</source>
            <translation>巡回の間隔</translation>
        </message>
        <message>
            <source>Minutes between two patrols at %1</source>
            <translation>%1 の巡回間隔（分）</translation>
        </message>
        <message>
            <source> min</source>
            <translation> 分</translation>
        </message>
        <message>
            <source>Keep these steps</source>
            <translation>この手順を保存</translation>
        </message>
        <message>
            <source>Use the desk&apos;s steps</source>
            <translation>標準の手順を使う</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>キャンセル</translation>
        </message>
        <message>
            <source>Emergency contacts and notice for buyers…</source>
            <translation>緊急連絡先とお客様へのお知らせ…</translation>
        </message>
        <message>
            <source>Emergency contacts and notice for buyers: %1</source>
            <translation>緊急連絡先とお客様へのお知らせ: %1</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::OutboxDelegate</name>
        <message>
            <source>leaves in %1 s</source>
            <translation>%1 秒後に送信</translation>
        </message>
        <message>
            <source>waits until %1</source>
            <translation>%1 まで待機</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>編集</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>元に戻す</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>キャンセル</translation>
        </message>
        <message>
            <source>leaves %1</source>
            <translation>%1 に送信</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>再試行</translation>
        </message>
        <message>
            <source>waits: %1</source>
            <comment>for what</comment>
            <translation>待機中：%1</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::OutboxDetail</name>
        <message>
            <source>The text left this computer, but the connection ended before the platform answered. It is being looked up; it is never sent again by itself.</source>
            <translation>返信は送信されましたが、プラットフォームの応答前に接続が切れました。確認中です。自動で再送されることはありません。</translation>
        </message>
        <message>
            <source>The text left this computer, but the connection ended before the platform answered, and looking it up did not settle it. Please look at the thread and decide.</source>
            <translation>返信は送信されましたが、プラットフォームの応答前に接続が切れ、確認しても結果が分かりませんでした。会話を見て判断してください。</translation>
        </message>
        <message>
            <source>The platform refused it.</source>
            <translation>プラットフォームに拒否されました。</translation>
        </message>
        <message>
            <source>It is held back for some seconds, so that it can be undone.</source>
            <translation>取り消せるよう、数秒間送信を保留しています。</translation>
        </message>
        <message>
            <source>It waits for its turn.</source>
            <translation>送信の順番を待っています。</translation>
        </message>
        <message>
            <source>It is being handed over.</source>
            <translation>プラットフォームに渡しています。</translation>
        </message>
        <message>
            <source>The platform took it; it has not shown up in the thread yet.</source>
            <translation>プラットフォームが受理しましたが、会話にはまだ表示されていません。</translation>
        </message>
        <message>
            <source>It stands in the thread at the platform.</source>
            <translation>プラットフォームの会話に表示されています。</translation>
        </message>
        <message>
            <source>It was undone before it left.</source>
            <translation>送信前に取り消されました。</translation>
        </message>
        <message>
            <source>It arrived</source>
            <translation>届いていた</translation>
        </message>
        <message>
            <source>Marks it as sent and stops the clock.</source>
            <translation>送信済みとして記録し、期限のカウントを止めます。</translation>
        </message>
        <message>
            <source>Mark as sent</source>
            <translation>送信済みにする</translation>
        </message>
        <message>
            <source>It did not arrive</source>
            <translation>届いていない</translation>
        </message>
        <message>
            <source>Sends the same text once more, after the check.</source>
            <translation>チェック後に同じ内容をもう一度送信します。</translation>
        </message>
        <message>
            <source>Send again</source>
            <translation>再送信</translation>
        </message>
        <message>
            <source>Not sure</source>
            <translation>分からない</translation>
        </message>
        <message>
            <source>Reads the thread again. Until this is settled nothing else goes to this buyer.</source>
            <translation>会話をもう一度取得します。結果が分かるまで、この購入者には他の返信を送信しません。</translation>
        </message>
        <message>
            <source>Look again</source>
            <translation>もう一度確認</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>再試行</translation>
        </message>
        <message>
            <source>After the cause is gone: the same text, after the check.</source>
            <translation>原因を解消した後、チェックして同じ内容を送信します。</translation>
        </message>
        <message>
            <source>Give it up</source>
            <translation>送信をやめる</translation>
        </message>
        <message>
            <source>Nothing is sent. The text stays in the journal.</source>
            <translation>送信しません。内容は記録に残ります。</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>破棄</translation>
        </message>
        <message>
            <source>Undo it</source>
            <translation>取り消す</translation>
        </message>
        <message>
            <source>The text returns to the composer.</source>
            <translation>内容は作成欄に戻ります。</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>元に戻す</translation>
        </message>
        <message>
            <source>Send it now</source>
            <translation>今すぐ送信する</translation>
        </message>
        <message>
            <source>Ends the wait.</source>
            <translation>待機を終了します。</translation>
        </message>
        <message>
            <source>Send now</source>
            <translation>今すぐ送信</translation>
        </message>
        <message>
            <source>Nothing is sent.</source>
            <translation>送信しません。</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>キャンセル</translation>
        </message>
        <message>
            <source>Choose an item on the left.</source>
            <translation>左側の項目を選んでください。</translation>
        </message>
        <message>
            <source>Open the thread</source>
            <translation>会話を開く</translation>
        </message>
        <message>
            <source>The text left this computer, but the connection ended before the platform answered. One message in the thread may be it. Please compare.</source>
            <translation>返信は送信されましたが、プラットフォームの応答前に接続が切れました。会話の中の 1 件がそれかもしれません。比較してください。</translation>
        </message>
        <message>
            <source>It leaves at the time that was chosen. Until then it can be undone.</source>
            <translation>選択した時刻に送信されます。それまでは取り消せます。</translation>
        </message>
        <message>
            <source>It is being written. Nothing of it has left.</source>
            <translation>作成中です。まだ何も送信されていません。</translation>
        </message>
        <message>
            <source>Change it</source>
            <translation>内容を変更する</translation>
        </message>
        <message>
            <source>The text becomes the draft of its thread again.</source>
            <translation>内容は会話の下書きに戻ります。</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>編集</translation>
        </message>
        <message>
            <source>Go on writing</source>
            <translation>続きを書く</translation>
        </message>
        <message>
            <source>Opens the thread with the draft.</source>
            <translation>会話と下書きを開きます。</translation>
        </message>
        <message>
            <source>Did it arrive?</source>
            <translation>届きましたか？</translation>
        </message>
        <message>
            <source>to %1</source>
            <translation>宛先：%1</translation>
        </message>
        <message>
            <source>order %1</source>
            <translation>注文 %1</translation>
        </message>
        <message>
            <source>written by %1</source>
            <translation>作成者 %1</translation>
        </message>
        <message numerus="yes">
            <source>%n attempt(s)</source>
            <translation>
                <numerusform>試行 %n 回</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 · %n character(s)</source>
            <translation>
                <numerusform>%1 · %n 文字</numerusform>
            </translation>
        </message>
        <message>
            <source>What we sent</source>
            <translation>送信した内容</translation>
        </message>
        <message>
            <source>The text</source>
            <translation>内容</translation>
        </message>
        <message>
            <source>%1 · message %2</source>
            <translation>%1 · メッセージ %2</translation>
        </message>
        <message>
            <source>Found in the thread</source>
            <translation>会話で見つかったメッセージ</translation>
        </message>
        <message>
            <source>read %1</source>
            <translation>%1 に取得</translation>
        </message>
        <message>
            <source>not read yet</source>
            <translation>未取得</translation>
        </message>
        <message>
            <source>No message of ours that was not there before.</source>
            <translation>新たに加わったこちらのメッセージはありません。</translation>
        </message>
        <message>
            <source>same minute</source>
            <translation>同じ時刻（分）</translation>
        </message>
        <message>
            <source>%1 apart</source>
            <translation>%1 の差</translation>
        </message>
        <message>
            <source>same buyer</source>
            <translation>同じ購入者</translation>
        </message>
        <message>
            <source>not there before</source>
            <translation>送信前にはなかった</translation>
        </message>
        <message>
            <source>text %1 % alike</source>
            <translation>文面の一致率 %1 %</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>経過</translation>
        </message>
        <message>
            <source>%1 time</source>
            <comment>city</comment>
            <translation>%1時間</translation>
        </message>
        <message>
            <source>The platform took it. It does not show it back in the thread.</source>
            <translation>プラットフォームが受理しました。会話には表示されません。</translation>
        </message>
        <message>
            <source>It waits for a second person&apos;s word. Nothing of it has left.</source>
            <translation>2人目の承認を待っています。まだ何も送信されていません。</translation>
        </message>
        <message>
            <source>Second name: %1</source>
            <translation>2人目の承認者：%1</translation>
        </message>
        <message>
            <source>It leaves after the check. The journal keeps both names.</source>
            <translation>チェック後に送信されます。履歴に2人の名前が残ります。</translation>
        </message>
        <message>
            <source>Approve</source>
            <translation>承認</translation>
        </message>
        <message>
            <source>Nobody may approve it</source>
            <translation>承認できる人がいません</translation>
        </message>
        <message>
            <source>Choose approvers in the settings of the outgoing check.</source>
            <translation>送信チェックの設定で承認者を選んでください。</translation>
        </message>
        <message>
            <source>Open the settings</source>
            <translation>設定を開く</translation>
        </message>
        <message>
            <source>It waits: %1. %2.</source>
            <comment>reason, what to do</comment>
            <translation>待機中：%1。%2。</translation>
        </message>
        <message>
            <source>Afterwards it leaves by itself, after the check.</source>
            <translation>その後、チェックを経て自動で送信されます。</translation>
        </message>
        <message>
            <source>Open the stores</source>
            <translation>店舗を開く</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::OutboxFlow</name>
        <message>
            <source>Reading the thread again.</source>
            <translation>会話をもう一度取得しています。</translation>
        </message>
        <message numerus="yes">
            <source>%n reply(s) are drafts again.</source>
            <translation>
                <numerusform>%n 件の返信を下書きに戻しました。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n had left already.</source>
            <translation>
                <numerusform>%n 件はすでに送信されました。</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::OutboxModel</name>
        <message>
            <source>Needs your decision</source>
            <translation>判断が必要</translation>
        </message>
        <message>
            <source>Refused, not sent</source>
            <translation>拒否（未送信）</translation>
        </message>
        <message>
            <source>On the way</source>
            <translation>送信処理中</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>送信済み</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>取り消し済み</translation>
        </message>
        <message>
            <source>%1, to %2: %3</source>
            <comment>state, buyer, text</comment>
            <translation>%1、宛先 %2：%3</translation>
        </message>
        <message>
            <source>Sent today</source>
            <translation>今日の送信済み</translation>
        </message>
        <message>
            <source>Being written</source>
            <translation>作成中</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::OutboxPanel</name>
        <message numerus="yes">
            <source>%n on the way</source>
            <translation>
                <numerusform>送信処理中 %n 件</numerusform>
            </translation>
        </message>
        <message>
            <source>Outbox</source>
            <translation>送信トレイ</translation>
        </message>
        <message>
            <source>Replies on their way</source>
            <translation>送信処理中の返信</translation>
        </message>
        <message>
            <source>Nothing is ever sent twice by itself. What is unknown waits for a look-up or for your word.</source>
            <translation>自動で二重に送信されることはありません。結果が不明なものは、確認またはあなたの判断を待ちます。</translation>
        </message>
        <message>
            <source>Outbox %1</source>
            <translation>送信トレイ %1</translation>
        </message>
        <message>
            <source>Drafts %1</source>
            <translation>下書き %1</translation>
        </message>
        <message>
            <source>Drafts</source>
            <translation>下書き</translation>
        </message>
        <message>
            <source>Sent</source>
            <comment>a list</comment>
            <translation>送信済み</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状態</translation>
        </message>
        <message>
            <source>Store</source>
            <translation>ストア</translation>
        </message>
        <message>
            <source>Buyer</source>
            <translation>購入者</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>内容</translation>
        </message>
        <message>
            <source>Since, next</source>
            <translation>開始、次の動作</translation>
        </message>
        <message>
            <source>Hold all</source>
            <translation>すべて保留</translation>
        </message>
        <message>
            <source>Everything that has not left becomes a draft again</source>
            <translation>未送信のものをすべて下書きに戻します</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::OverrideRow</name>
        <message>
            <source>Why it is sent in spite of the check</source>
            <translation>チェックに反して送信する理由</translation>
        </message>
        <message>
            <source>Send all the same</source>
            <translation>それでも送信</translation>
        </message>
        <message>
            <source>Needs the right to override; the reason is written to the journal.</source>
            <translation>解除の権限が必要です。理由は履歴に残ります。</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::OwnWindowFlow</name>
        <message>
            <source>Not sent: the check found something that must be solved first.</source>
            <translation>未送信：チェックで修正が必要な問題が見つかりました。</translation>
        </message>
        <message>
            <source>It waits in the outbox and leaves at the chosen time.</source>
            <translation>送信トレイで待機し、選択した時刻に送信されます。</translation>
        </message>
        <message>
            <source>On its way. The main window can undo it while it is held.</source>
            <translation>送信処理中です。保留中はメインウィンドウで取り消せます。</translation>
        </message>
        <message>
            <source>Not sent yet: the last reply to this buyer came from the same template.</source>
            <translation>まだ送信していません：この購入者への前回の返信も同じテンプレートでした。</translation>
        </message>
        <message>
            <source>Practice: the reply is kept for your coach. Nothing was sent.</source>
            <translation>練習: 返信はコーチのために保管しました。何も送信していません。</translation>
        </message>
        <message>
            <source>Copied: %1</source>
            <translation>コピーしました：%1</translation>
        </message>
        <message>
            <source>Nothing is unanswered in this thread.</source>
            <translation>この会話に未返信のメッセージはありません。</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::OwnerBox</name>
        <message>
            <source>%1 (group)</source>
            <translation>%1（グループ）</translation>
        </message>
        <message>
            <source>Who answers for this store</source>
            <translation>この店舗の担当</translation>
        </message>
        <message>
            <source>Every store needs somebody: a person, or a group of people. Without one, nobody notices that nobody feels responsible.</source>
            <translation>どの店舗にも担当が必要です。一人でも、グループでもかまいません。担当がいないと、誰も責任を持っていないことに誰も気づきません。</translation>
        </message>
        <message>
            <source>Choose a person or a group</source>
            <translation>人またはグループを選択</translation>
        </message>
        <message>
            <source>New messages that nobody owns go to them at once</source>
            <translation>担当のいない新着はすぐに割り当てる</translation>
        </message>
        <message>
            <source>New group…</source>
            <translation>新しいグループ…</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::PackageFlow</name>
        <message>
            <source>Evidence packages (*.zip)</source>
            <translation>証拠パッケージ (*.zip)</translation>
        </message>
        <message>
            <source>nothing masked</source>
            <translation>マスクなし</translation>
        </message>
        <message>
            <source>buyer masked</source>
            <translation>購入者をマスク</translation>
        </message>
        <message>
            <source>contacts masked</source>
            <translation>連絡先をマスク</translation>
        </message>
        <message>
            <source>Order %1</source>
            <translation>注文 %1</translation>
        </message>
        <message>
            <source>Case %1</source>
            <translation>案件 %1</translation>
        </message>
        <message>
            <source>Conversation %1</source>
            <translation>会話 %1</translation>
        </message>
        <message>
            <source>table of contents of the package</source>
            <translation>パッケージの目次</translation>
        </message>
        <message>
            <source>end of the package</source>
            <translation>パッケージの末尾</translation>
        </message>
        <message>
            <source>Case %1 with its conversation</source>
            <translation>案件 %1 とその会話</translation>
        </message>
        <message>
            <source>This conversation</source>
            <translation>この会話</translation>
        </message>
        <message>
            <source>Order %1 with all its conversations and cases</source>
            <translation>注文 %1 とそのすべての会話・案件</translation>
        </message>
        <message>
            <source>No program for folders was found.</source>
            <translation>フォルダーを開くプログラムがありません。</translation>
        </message>
        <message>
            <source>Where the package goes</source>
            <translation>パッケージの保存先</translation>
        </message>
        <message>
            <source>Packing…</source>
            <translation>作成中…</translation>
        </message>
        <message>
            <source>The package is in %1.</source>
            <translation>パッケージを %1 に保存しました。</translation>
        </message>
        <message numerus="yes">
            <source>Written: %1 (%2, %n file(s)).</source>
            <translation>
                <numerusform>書き込み完了：%1（%2、%n ファイル）。</numerusform>
            </translation>
        </message>
        <message>
            <source>SHA-256: %1</source>
            <translation>SHA-256:%1</translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) stayed out because the buyer is masked; the manifest names them.</source>
            <translation>
                <numerusform>マスクのため %n ファイルを除外しました。目録に記載されています。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) could not be had: they were never loaded, or are damaged. The manifest names them.</source>
            <translation>
                <numerusform>%n ファイルは取得できません（未読み込みまたは破損）。目録に記載されています。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n character(s) are missing in the PDF: no font of this computer has them. The JSON files hold them.</source>
            <translation>
                <numerusform>PDF に %n 文字が表示できません（フォントなし）。JSON ファイルには含まれます。</numerusform>
            </translation>
        </message>
        <message>
            <source>Package to verify</source>
            <translation>検証するパッケージ</translation>
        </message>
        <message>
            <source>Every byte of the package is as it was written.</source>
            <translation>パッケージは書き込み時から 1 バイトも変わっていません。</translation>
        </message>
        <message numerus="yes">
            <source>%n part(s) of the package are not as they were written.</source>
            <translation>
                <numerusform>パッケージの %n か所が書き込み時と異なります。</numerusform>
            </translation>
        </message>
        <message>
            <source>Made by this desk: %1, %2.</source>
            <translation>このデスクで作成：%1、%2。</translation>
        </message>
        <message>
            <source>The journal of this desk does not know it: compare the SHA-256 with the one you were given.</source>
            <translation>このデスクの操作記録にはありません。受け取った SHA-256 と照合してください。</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::PackageWindow</name>
        <message>
            <source>Contacts masked</source>
            <translation>連絡先をマスク</translation>
        </message>
        <message>
            <source>Mail addresses, telephone and card numbers are masked; name and files stay. The mails and answers as they came stay out, for nobody can mask them.</source>
            <translation>メールアドレス、電話番号、カード番号をマスクし、名前とファイルは残します。原本のメールと応答はマスクできないため含めません。</translation>
        </message>
        <message>
            <source>Buyer masked</source>
            <translation>購入者をマスク</translation>
        </message>
        <message>
            <source>Name and ids of the buyer are masked, too, and the buyer&apos;s files stay out: for training and for anybody who need not know who it was.</source>
            <translation>購入者の名前と ID もマスクし、購入者のファイルは含めません。研修や、相手を知る必要のない人向けです。</translation>
        </message>
        <message>
            <source>Nothing masked</source>
            <translation>マスクなし</translation>
        </message>
        <message>
            <source>Everything with the mails and answers as they came: for a platform, a bank or a court. Say below what it is for.</source>
            <translation>原本のメールと応答を含むすべて。プラットフォーム、銀行、裁判所向けです。用途を下に入力してください。</translation>
        </message>
        <message>
            <source>Pack evidence</source>
            <translation>証拠をまとめる</translation>
        </message>
        <message>
            <source>One zip file with a PDF, the messages, the files, the journal and the proofs of the deadlines, each with its SHA-256: whoever gets it can see that nothing was altered.</source>
            <translation>PDF、メッセージ、ファイル、操作記録、期限の証明を含む zip。それぞれ SHA-256 付きで、受け取った人は改変がないことを確認できます。</translation>
        </message>
        <message>
            <source>What is packed</source>
            <translation>対象</translation>
        </message>
        <message>
            <source>For example: A-to-z claim, chargeback, question of a lawyer</source>
            <translation>例：A-to-z 申請、チャージバック、弁護士の照会</translation>
        </message>
        <message>
            <source>What it is for (stands in the package and in the journal)</source>
            <translation>用途（パッケージと操作記録に記載されます）</translation>
        </message>
        <message>
            <source>File to write</source>
            <translation>書き込むファイル</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>選択…</translation>
        </message>
        <message>
            <source>Fetch files from the platform that are not stored here yet</source>
            <translation>まだ保存されていないファイルをプラットフォームから取得</translation>
        </message>
        <message>
            <source>Verify it</source>
            <translation>検証</translation>
        </message>
        <message>
            <source>Open the folder</source>
            <translation>フォルダーを開く</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>閉じる</translation>
        </message>
        <message>
            <source>Pack</source>
            <translation>パック</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::PassphraseWindow</name>
        <message>
            <source>Passphrase</source>
            <translation>パスフレーズ</translation>
        </message>
        <message>
            <source>The same once more</source>
            <translation>もう一度入力</translation>
        </message>
        <message>
            <source>The passphrase once more</source>
            <translation>パスフレーズをもう一度入力</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>終了</translation>
        </message>
        <message>
            <source>Unlock</source>
            <translation>ロック解除</translation>
        </message>
        <message>
            <source>Create the workspace</source>
            <translation>ワークスペースを作成</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>続行</translation>
        </message>
        <message>
            <source>Unlock the workspace</source>
            <translation>ワークスペースのロック解除</translation>
        </message>
        <message>
            <source>Messages and buyers are kept encrypted in %1.</source>
            <translation>メッセージと購入者の情報は %1 に暗号化して保存されます。</translation>
        </message>
        <message>
            <source>A new workspace</source>
            <translation>新しいワークスペース</translation>
        </message>
        <message>
            <source>Everything is kept encrypted in %1. Choose a passphrase of at least 8 characters; it cannot be read back from anywhere.</source>
            <translation>すべて %1 に暗号化して保存されます。8 文字以上のパスフレーズを決めてください。忘れると調べる方法はありません。</translation>
        </message>
        <message>
            <source>Write this recovery code down</source>
            <translation>この復旧コードを控えてください</translation>
        </message>
        <message>
            <source>It opens the workspace when the passphrase is lost, and is shown only now:

%1</source>
            <translation>パスフレーズを忘れたときにワークスペースを開くためのコードです。表示されるのは今回だけです：

%1</translation>
        </message>
        <message>
            <source>Folder of the workspace</source>
            <translation>ワークスペースのフォルダー</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>言語</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>テーマ</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>システムに合わせる</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>ライト</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>ダーク</translation>
        </message>
        <message>
            <source>Data folder: %1</source>
            <translation>データフォルダー：%1</translation>
        </message>
        <message>
            <source>Choose another folder…</source>
            <translation>別のフォルダーを選択…</translation>
        </message>
        <message>
            <source>Connect a store</source>
            <translation>ストアを接続</translation>
        </message>
        <message>
            <source>eBay and Mercado Libre work today. It starts as display only: nothing can leave.</source>
            <translation>現在は eBay と Mercado Libre に対応しています。最初は表示のみで、何も送信されません。</translation>
        </message>
        <message>
            <source>Try with sample data</source>
            <translation>サンプルデータで試す</translation>
        </message>
        <message>
            <source>200 invented threads in several languages, clearly marked, to be removed at any time.</source>
            <translation>複数の言語による架空の会話 200 件。明確に区別され、いつでも削除できます。</translation>
        </message>
        <message>
            <source>Look around first</source>
            <translation>まず見てみる</translation>
        </message>
        <message>
            <source>Both can be done later, too.</source>
            <translation>どちらも後で行えます。</translation>
        </message>
        <message>
            <source>How do you want to begin?</source>
            <translation>どのように始めますか？</translation>
        </message>
        <message>
            <source>Open a reviewer&apos;s file</source>
            <translation>レビュー用ファイルを開く</translation>
        </message>
        <message>
            <source>%1 is opened to be read: nothing in it can be changed, and no network is used. Type the passphrase you were told with it.</source>
            <translation>%1 を閲覧用に開きます。内容は変更できず、ネットワークも使いません。一緒に伝えられたパスフレーズを入力してください。</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::PastFlow</name>
        <message>
            <source>Looking them up…</source>
            <translation>検索しています…</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::PastWindow</name>
        <message>
            <source>Inbox as of a moment</source>
            <translation>過去の時点の受信トレイ</translation>
        </message>
        <message>
            <source>The moment, %1 time</source>
            <translation>時点（%1 時間）</translation>
        </message>
        <message>
            <source>Which list</source>
            <translation>表示するリスト</translation>
        </message>
        <message>
            <source>Show the inbox as of then</source>
            <translation>その時点の受信トレイを表示</translation>
        </message>
        <message>
            <source>Open the conversation as it is today</source>
            <translation>会話を現在の状態で開く</translation>
        </message>
        <message>
            <source>Back to now</source>
            <translation>現在に戻る</translation>
        </message>
        <message>
            <source>Read-only: choose a moment, and the inbox is shown as it stood then.</source>
            <translation>閲覧専用：時点を選ぶと、その時の受信トレイを表示します。</translation>
        </message>
        <message>
            <source>Store</source>
            <translation>店舗</translation>
        </message>
        <message>
            <source>Buyer</source>
            <translation>購入者</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>件名</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>期限</translation>
        </message>
        <message>
            <source>Assigned to</source>
            <translation>担当者</translation>
        </message>
        <message>
            <source>Priority</source>
            <translation>優先度</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>タグ</translation>
        </message>
        <message>
            <source>Last message</source>
            <translation>最新メッセージ</translation>
        </message>
        <message>
            <source>overdue since %1</source>
            <translation>%1 から期限超過</translation>
        </message>
        <message>
            <source>Read-only: the inbox as it stood on %1. Esc goes back to now.</source>
            <translation>閲覧専用：%1 時点の受信トレイです。Esc で現在に戻ります。</translation>
        </message>
        <message>
            <source>%1 in %2 · %3 UTC. Names and subjects are today&apos;s; deleted conversations are not shown.</source>
            <translation>%2 時間 %1 ・ UTC %3。名前と件名は現在のもので、削除された会話は表示されません。</translation>
        </message>
        <message numerus="yes">
            <source>%n conversations</source>
            <translation>
                <numerusform>会話 %n 件</numerusform>
            </translation>
        </message>
        <message>
            <source>The first %1 of %2 conversations</source>
            <translation>%2 件中、最初の %1 件の会話</translation>
        </message>
        <message>
            <source>The past is exact from %1 on: changes before it were not kept.</source>
            <translation>%1 以降の状態は正確です。それ以前の変更は保存されていません。</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::PayloadPage</name>
        <message>
            <source>no hits</source>
            <translation>一致なし</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <comment>hit number, hits</comment>
            <translation>%1 / %2</translation>
        </message>
        <message>
            <source>Message as received</source>
            <translation>受信したメッセージの原文</translation>
        </message>
        <message>
            <source>Search in it</source>
            <translation>この中を検索</translation>
        </message>
        <message>
            <source>Search in the message as received</source>
            <translation>受信したメッセージの原文を検索</translation>
        </message>
        <message>
            <source>Copy all</source>
            <translation>すべてコピー</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>閉じる</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::PeoplePage</name>
        <message>
            <source>People</source>
            <translation>メンバー</translation>
        </message>
        <message>
            <source>Threads are assigned to these people, and the journal names them. They are known on this computer only.</source>
            <translation>会話はこれらのメンバーに割り当てられ、操作記録にも名前が残ります。このコンピューターでのみ使われます。</translation>
        </message>
        <message>
            <source>Name of a new person</source>
            <translation>新しいメンバーの名前</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>追加</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名前</translation>
        </message>
        <message>
            <source>Initials</source>
            <translation>イニシャル</translation>
        </message>
        <message>
            <source>New name of the person</source>
            <translation>メンバーの新しい名前</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>名前を変更</translation>
        </message>
        <message>
            <source>Groups</source>
            <translation>グループ</translation>
        </message>
        <message>
            <source>A group answers for a store together: threads can be assigned to it like to a person.</source>
            <translation>グループは店舗を一緒に担当します。スレッドは人と同じように割り当てられます。</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>グループ</translation>
        </message>
        <message>
            <source>A new group</source>
            <translation>新しいグループ</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>言語</translation>
        </message>
        <message>
            <source>Rules that give out threads by load choose among those who speak the buyer&apos;s language; when nobody does, among all.</source>
            <translation>作業量で割り当てるルールは、購入者の言語ができる人から選びます。だれもいなければ全員から選びます。</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::PlatformActionsFlow</name>
        <message>
            <source>Open a conversation first.</source>
            <translation>先に会話を開いてください。</translation>
        </message>
        <message>
            <source>This thread belongs to no order.</source>
            <translation>この会話に対応する注文はありません。</translation>
        </message>
        <message>
            <source>%1 offers nothing on orders from here: use its own page.</source>
            <translation>%1 では、ここから注文を操作できません。プラットフォームのページを使ってください。</translation>
        </message>
        <message>
            <source>Reading the order…</source>
            <translation>注文を取得しています…</translation>
        </message>
        <message>
            <source>Order %1 was read: %2</source>
            <translation>注文 %1 を取得しました：%2</translation>
        </message>
        <message>
            <source>%1: on its way. The outbox tells what became of it.</source>
            <translation>%1：送信中です。結果は送信トレイで確認できます。</translation>
        </message>
        <message>
            <source>The same was sent on this order already, or is on its way. Send it a second time?</source>
            <translation>この注文には同じ内容が送信済みか、送信中です。もう一度送信しますか？</translation>
        </message>
        <message>
            <source>No store has an account report: that needs an Amazon store with an application of your own.</source>
            <translation>アカウントのレポートを取得できるストアがありません。自社アプリを設定した Amazon のストアが必要です。</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::PlatformActionsWindow</name>
        <message>
            <source>What may be sent</source>
            <translation>送信できる内容</translation>
        </message>
        <message>
            <source>Text to the buyer</source>
            <translation>購入者への本文</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>閉じる</translation>
        </message>
        <message>
            <source>Back to the text</source>
            <translation>本文へ戻る</translation>
        </message>
        <message>
            <source>Send it now</source>
            <translation>今すぐ送信する</translation>
        </message>
        <message>
            <source>What %1 allows on order %2</source>
            <comment>platform, number</comment>
            <translation>注文 %2 で %1 が許可する操作</translation>
        </message>
        <message>
            <source>Asking the platform…</source>
            <translation>プラットフォームに問い合わせています…</translation>
        </message>
        <message>
            <source>As the platform said %1.</source>
            <translation>プラットフォームの情報（%1 に取得）。</translation>
        </message>
        <message>
            <source>The buyer wants to be written to in %1.</source>
            <translation>購入者が希望する言語：%1。</translation>
        </message>
        <message>
            <source>It allows nothing on this order now: answer a message of the buyer, or look at the platform&apos;s page.</source>
            <translation>現在この注文で許可されている操作はありません。購入者のメッセージに返信するか、プラットフォームのページを確認してください。</translation>
        </message>
        <message>
            <source>%1: not offered for this order now.</source>
            <translation>%1：現在この注文では利用できません。</translation>
        </message>
        <message>
            <source>not from here</source>
            <translation>ここからは不可</translation>
        </message>
        <message>
            <source>%1 of %2 characters</source>
            <translation>%1 / %2 文字</translation>
        </message>
        <message numerus="yes">
            <source>%n character(s)</source>
            <translation>
                <numerusform>%n 文字</numerusform>
            </translation>
        </message>
        <message>
            <source>too long</source>
            <translation>長すぎます</translation>
        </message>
        <message>
            <source>write in %1</source>
            <translation>使用する言語：%1</translation>
        </message>
        <message>
            <source>This goes to the buyer at once and cannot be taken back. Send it?</source>
            <translation>すぐに購入者へ送信され、取り消せません。送信しますか？</translation>
        </message>
        <message>
            <source>Have it sent…</source>
            <translation>送信を依頼…</translation>
        </message>
        <message>
            <source>Send…</source>
            <translation>送信…</translation>
        </message>
        <message>
            <source>%1 of 5 stars, without words.</source>
            <translation>星5つ中%1、コメントなし。</translation>
        </message>
        <message>
            <source>%1 of 5 stars: %2</source>
            <translation>星5つ中%1:%2</translation>
        </message>
        <message>
            <source>Answered: %1</source>
            <translation>返信済み:%1</translation>
        </message>
        <message>
            <source>The platform hides this rating.</source>
            <translation>プラットフォームはこの評価を非表示にしています。</translation>
        </message>
        <message>
            <source>Everybody can read this at once, and it cannot be taken back. Send it?</source>
            <translation>すぐに誰でも読めるようになり、取り消せません。送信しますか?</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::PlatformCard</name>
        <message>
            <source>not in this version yet</source>
            <translation>このバージョンでは未対応</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::PlatformPage</name>
        <message>
            <source>%1: what is possible and what is not</source>
            <translation>%1：できることとできないこと</translation>
        </message>
        <message>
            <source>By the platform&apos;s documentation of %1</source>
            <translation>%1 時点のプラットフォームの文書による</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>出典</translation>
        </message>
        <message>
            <source>Open the source: %1</source>
            <translation>出典を開く：%1</translation>
        </message>
        <message>
            <source>1 Choose the platform</source>
            <translation>1 プラットフォームを選択</translation>
        </message>
        <message>
            <source>The name of the store can be changed later</source>
            <translation>ストアの名前は後で変更できます</translation>
        </message>
        <message>
            <source>Before you begin</source>
            <translation>始める前に</translation>
        </message>
        <message>
            <source>What has no tick is noted in the journal as skipped</source>
            <translation>チェックのない項目は省略として操作記録に残ります</translation>
        </message>
        <message>
            <source>Only want to practise? A practice store runs on this computer; no real buyer can be reached.</source>
            <translation>練習だけなら、練習用ストアがこのコンピューター上で動きます。実際の購入者に届くことはありません。</translation>
        </message>
        <message>
            <source>Practice store…</source>
            <translation>練習用ストア…</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::PracticeLine</name>
        <message>
            <source>Practice: your replies are kept for your coach and reach nobody.</source>
            <translation>練習中: 返信はコーチのために保管され、誰にも届きません。</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::PracticePage</name>
        <message>
            <source>Practice</source>
            <translation>練習</translation>
        </message>
        <message>
            <source>Whoever practises works on real threads. What they send is kept here for their coach; no buyer and no platform ever gets it.</source>
            <translation>練習する人は実際のスレッドで作業します。送信した内容はコーチのためにここに保管され、購入者やプラットフォームには届きません。</translation>
        </message>
        <message>
            <source>Who practises</source>
            <translation>練習する人</translation>
        </message>
        <message>
            <source>%1 practises</source>
            <translation>%1 は練習中</translation>
        </message>
        <message>
            <source>Replies written in practice</source>
            <translation>練習で書いた返信</translation>
        </message>
        <message>
            <source>Nothing has been written in practice yet.</source>
            <translation>練習の返信はまだありません。</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>時刻</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>メンバー</translation>
        </message>
        <message>
            <source>Buyer</source>
            <translation>購入者</translation>
        </message>
        <message>
            <source>Store</source>
            <translation>ストア</translation>
        </message>
        <message>
            <source>Reply</source>
            <translation>返信</translation>
        </message>
        <message>
            <source>Comment</source>
            <translation>コメント</translation>
        </message>
        <message>
            <source>none yet</source>
            <translation>まだありません</translation>
        </message>
        <message>
            <source>The reply</source>
            <translation>返信</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>who commented, the comment</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Comment of the coach</source>
            <translation>コーチのコメント</translation>
        </message>
        <message>
            <source>What was good, and what to write instead</source>
            <translation>良かった点と、代わりに書くべきこと</translation>
        </message>
        <message>
            <source>Keep the comment</source>
            <translation>コメントを保存</translation>
        </message>
        <message>
            <source>Open the thread</source>
            <translation>会話を開く</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::ProofWindow</name>
        <message>
            <source>Proof of the due time</source>
            <translation>期限の証明</translation>
        </message>
        <message>
            <source>Save as text…</source>
            <translation>テキストとして保存…</translation>
        </message>
        <message>
            <source>Save as JSON…</source>
            <translation>JSON として保存…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>閉じる</translation>
        </message>
        <message>
            <source>No clock runs or ran for this thread: there is no deadline to prove.</source>
            <translation>この会話では時計が動いていません。証明する期限はありません。</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::QuitDialog</name>
        <message numerus="yes">
            <source>%n reply(s) not sent yet</source>
            <translation>
                <numerusform>未送信の返信が %n 件あります</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n can still be undone.</source>
            <translation>
                <numerusform>%n 件はまだ取り消せます。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n on the way or waiting for the network.</source>
            <translation>
                <numerusform>%n 件は送信処理中またはネットワーク待ちです。</numerusform>
            </translation>
        </message>
        <message>
            <source>Send now and quit</source>
            <translation>今すぐ送信して終了</translation>
        </message>
        <message>
            <source>Quit, send at next start</source>
            <translation>終了し、次回起動時に送信</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>キャンセル</translation>
        </message>
        <message>
            <source>Sending…</source>
            <translation>送信しています…</translation>
        </message>
        <message numerus="yes">
            <source>%n reply(s) left. The program ends when they have been delivered.</source>
            <translation>
                <numerusform>残り %n 件です。送信が終わるとプログラムを終了します。</numerusform>
            </translation>
        </message>
        <message>
            <source>Not everything was sent</source>
            <translation>一部が送信されていません</translation>
        </message>
        <message numerus="yes">
            <source>%n reply(s) still wait: the platform does not answer or there is no network.</source>
            <translation>
                <numerusform>%n 件の返信が待機中です：プラットフォームが応答しないか、ネットワークに接続されていません。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n reply(s) need you: look into the outbox.</source>
            <translation>
                <numerusform>%n 件の返信に対応が必要です：送信トレイを確認してください。</numerusform>
            </translation>
        </message>
        <message>
            <source>Keep trying</source>
            <translation>送信を続ける</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>終了</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::ReadResults</name>
        <message>
            <source>Nothing was read yet. The test reads only: it sends nothing and marks nothing as read.</source>
            <translation>まだ何も取得していません。テストは取得のみです。送信も既読の記録も行いません。</translation>
        </message>
        <message>
            <source>Test read</source>
            <translation>テスト取得</translation>
        </message>
        <message>
            <source>Read again</source>
            <translation>もう一度取得</translation>
        </message>
        <message>
            <source>Result of the test read</source>
            <translation>テスト取得の結果</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::RecipientLine</name>
        <message>
            <source>To %1 through %2</source>
            <comment>buyer, store</comment>
            <translation>宛先：%1（%2 経由）</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::RecoveryFlow</name>
        <message>
            <source>The desk did not end properly last time (last active %1).</source>
            <translation>前回、本アプリは正常に終了しませんでした（最後の動作 %1）。</translation>
        </message>
        <message>
            <source>The desk did not end properly last time.</source>
            <translation>前回、本アプリは正常に終了しませんでした。</translation>
        </message>
        <message numerus="yes">
            <source>%n draft(s)</source>
            <translation>
                <numerusform>下書き %n 件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n reply(s) that go out as planned</source>
            <translation>
                <numerusform>予定どおり送信される返信 %n 件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n reply(s) that may have left and are looked up</source>
            <translation>
                <numerusform>送信された可能性があり確認中の返信 %n 件</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing was under way.</source>
            <translation>処理中のものはありませんでした。</translation>
        </message>
        <message>
            <source>Saved: %1.</source>
            <translation>保存済み：%1。</translation>
        </message>
        <message>
            <source>Open outbox</source>
            <translation>送信トレイを開く</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::ReferencesWindow</name>
        <message>
            <source>Reference lines</source>
            <translation>基準線</translation>
        </message>
        <message>
            <source>A chart is read against these lines. Shares are percent, times are minutes. A line without a source is not kept. Untick a line to hide it.</source>
            <translation>グラフはこれらの線と比べて読みます。割合は百分率、時間は分です。出典のない線は保存されません。チェックを外すと非表示になります。</translation>
        </message>
        <message>
            <source>Line</source>
            <translation>線</translation>
        </message>
        <message>
            <source>Figure</source>
            <translation>数値</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>値</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>出典</translation>
        </message>
        <message>
            <source>As of</source>
            <translation>時点</translation>
        </message>
        <message>
            <source>New line</source>
            <translation>線を追加</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>削除</translation>
        </message>
        <message>
            <source>Bring back the built-in lines</source>
            <translation>既定の線に戻す</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>保存</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>閉じる</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::ReplyFlow</name>
        <message>
            <source>Not sent: another thread is being opened. Press again when it is here.</source>
            <translation>未送信：別の会話を開いています。表示されてからもう一度押してください。</translation>
        </message>
        <message>
            <source>Not sent: the check found something that must be solved first.</source>
            <translation>未送信：チェックで修正が必要な問題が見つかりました。</translation>
        </message>
        <message>
            <source>Not sent yet: the last reply to this buyer came from the same template.</source>
            <translation>まだ送信していません：この購入者への前回の返信も同じテンプレートです。</translation>
        </message>
        <message>
            <source>It waits in the outbox and leaves at the chosen time.</source>
            <translation>送信トレイで待機し、選択した時刻に送信されます。</translation>
        </message>
        <message>
            <source>Practice: the reply is kept for your coach. Nothing was sent.</source>
            <translation>練習: 返信はコーチのために保管しました。何も送信していません。</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::ReportFlow</name>
        <message>
            <source>The figures are not here yet: wait a moment.</source>
            <translation>数値はまだ準備中です。少しお待ちください。</translation>
        </message>
        <message>
            <source>Save the figures</source>
            <translation>数値を保存</translation>
        </message>
        <message>
            <source>Saved as %1.</source>
            <translation>%1 として保存しました。</translation>
        </message>
        <message>
            <source>Not saved: %1</source>
            <translation>保存できませんでした：%1</translation>
        </message>
        <message>
            <source>Not saved: the file cannot be written. Choose another folder.</source>
            <translation>保存できませんでした。ファイルに書き込めません。別のフォルダーを選んでください。</translation>
        </message>
        <message>
            <source>Keep this dashboard</source>
            <translation>このダッシュボードを保存</translation>
        </message>
        <message>
            <source>Name; one that is there already is replaced</source>
            <translation>名前（同じ名前のものは置き換えられます）</translation>
        </message>
        <message>
            <source>The dashboard is kept.</source>
            <translation>ダッシュボードを保存しました。</translation>
        </message>
        <message>
            <source>Choose the dashboard to delete first.</source>
            <translation>先に削除するダッシュボードを選んでください。</translation>
        </message>
        <message>
            <source>The dashboard is deleted; the figures are not touched.</source>
            <translation>ダッシュボードを削除しました。数値には影響ありません。</translation>
        </message>
        <message>
            <source>Kept.</source>
            <translation>保存しました。</translation>
        </message>
        <message>
            <source>The platform&apos;s figure is kept.</source>
            <translation>プラットフォームの数値を保存しました。</translation>
        </message>
        <message>
            <source>The platform&apos;s figure from a file</source>
            <translation>ファイルからプラットフォームの数値を取り込む</translation>
        </message>
        <message>
            <source>Tables (*.csv)</source>
            <translation>表 (*.csv)</translation>
        </message>
        <message>
            <source>Choose the person above first: a report is about one person.</source>
            <translation>先に上で担当者を選んでください。レポートは一人についてのものです。</translation>
        </message>
        <message>
            <source>Ratings of buyers from a file</source>
            <translation>ファイルから購入者の評価を取り込む</translation>
        </message>
        <message numerus="yes">
            <source>%n new ratings were taken in.</source>
            <translation>
                <numerusform>新しい評価を %n 件取り込みました。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n ratings, the newest first</source>
            <translation>
                <numerusform>評価 %n 件、新しい順</numerusform>
            </translation>
        </message>
        <message>
            <source>What buyers of which product write about. A conversation with several tags counts under each; Return opens the newest.</source>
            <translation>どの商品の購入者が何について書いているか。タグが複数ある会話はそれぞれに数えます。Enter で最新の会話が開きます。</translation>
        </message>
        <message numerus="yes">
            <source>%n lines, the most first</source>
            <translation>
                <numerusform>%n 行、多い順</numerusform>
            </translation>
        </message>
        <message>
            <source>Open the conversation you want to rate first.</source>
            <translation>先に評価する会話を開いてください。</translation>
        </message>
        <message>
            <source>Rate this conversation</source>
            <translation>この会話を評価</translation>
        </message>
        <message>
            <source>How good was the service, 1 to 5 stars? Your newest word counts.</source>
            <translation>対応はいかがでしたか。星 1～5。最新の評価が有効です。</translation>
        </message>
        <message>
            <source>The rating is kept.</source>
            <translation>評価を保存しました。</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::ReportPlansFlow</name>
        <message>
            <source>Planned. The first one is written in a moment.</source>
            <translation>予定に追加しました。最初のレポートはまもなく作成されます。</translation>
        </message>
        <message>
            <source>Removed; what was written stays.</source>
            <translation>削除しました。作成済みのファイルは残ります。</translation>
        </message>
        <message>
            <source>Writing the report…</source>
            <translation>レポートを作成しています…</translation>
        </message>
        <message>
            <source>Written, read back and mailed: %1</source>
            <translation>作成し、読み戻して確認し、メールで送りました：%1</translation>
        </message>
        <message>
            <source>Written and read back: %1</source>
            <translation>作成し、読み戻して確認しました：%1</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::ReportPlansWindow</name>
        <message>
            <source>Planned reports</source>
            <translation>定期レポート</translation>
        </message>
        <message>
            <source>These reports are written by themselves while the desk is open, read back, and mailed where a mail channel of the alerts is chosen.</source>
            <translation>これらのレポートはデスクが開いている間に自動で作成され、読み戻して確認されます。通知のメールチャネルを選ぶとメールでも送られます。</translation>
        </message>
        <message>
            <source>Which report</source>
            <translation>レポートの種類</translation>
        </message>
        <message>
            <source>How often</source>
            <translation>頻度</translation>
        </message>
        <message>
            <source>Kind of file</source>
            <translation>ファイル形式</translation>
        </message>
        <message>
            <source>Of which store</source>
            <translation>対象のストア</translation>
        </message>
        <message>
            <source>On whom</source>
            <translation>対象者</translation>
        </message>
        <message>
            <source>Who gets it by mail</source>
            <translation>メールの送信先</translation>
        </message>
        <message>
            <source>PDF</source>
            <translation>PDF</translation>
        </message>
        <message>
            <source>Spreadsheet (XLSX)</source>
            <translation>表計算（XLSX）</translation>
        </message>
        <message>
            <source>Table (CSV)</source>
            <translation>表（CSV）</translation>
        </message>
        <message>
            <source>All stores</source>
            <translation>すべての店舗</translation>
        </message>
        <message>
            <source>Folder; left empty, the folder “reports” of the workspace</source>
            <translation>フォルダー（空欄の場合はワークスペースの reports フォルダー）</translation>
        </message>
        <message>
            <source>Run now</source>
            <translation>今すぐ実行</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>削除</translation>
        </message>
        <message>
            <source>Plan this report</source>
            <translation>このレポートを予定に追加</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>閉じる</translation>
        </message>
        <message>
            <source>Nobody by mail</source>
            <translation>メールで送らない</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>レポート</translation>
        </message>
        <message>
            <source>Store</source>
            <translation>店舗</translation>
        </message>
        <message>
            <source>By mail</source>
            <translation>メール</translation>
        </message>
        <message>
            <source>Last result</source>
            <translation>前回の結果</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>次回</translation>
        </message>
        <message>
            <source>not yet</source>
            <translation>未実行</translation>
        </message>
        <message>
            <source>Nothing is planned yet: choose a report below the list.</source>
            <translation>まだ予定はありません。リストの下でレポートを選んでください。</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::ReviewFlow</name>
        <message>
            <source>e-mail, telephone and card numbers</source>
            <translation>メールアドレス、電話番号、カード番号</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>なし</translation>
        </message>
        <message>
            <source>contacts, names of buyers and files</source>
            <translation>連絡先、購入者名、添付ファイル</translation>
        </message>
        <message>
            <source>Read-only review file of %1, made by %2. Redacted: %3. Nothing here can be changed or sent, and no network is used.</source>
            <translation>読み取り専用のレビュー用ファイル（%1、作成者：%2）。マスク：%3。ここでは何も変更・送信できず、ネットワークも使いません。</translation>
        </message>
        <message>
            <source>For: %1</source>
            <translation>用途：%1</translation>
        </message>
        <message>
            <source>This is a reviewer&apos;s file already: whoever made it can make another one.</source>
            <translation>これはすでにレビュー用ファイルです。別のファイルは作成した人が作れます。</translation>
        </message>
        <message numerus="yes">
            <source>The %n chosen conversations</source>
            <translation>
                <numerusform>選択した %n 件の会話</numerusform>
            </translation>
        </message>
        <message>
            <source>All conversations of the list as it is shown</source>
            <translation>表示中のリストのすべての会話</translation>
        </message>
        <message>
            <source>All that the search “%1” finds</source>
            <translation>検索「%1」で見つかるすべて</translation>
        </message>
        <message>
            <source>The case of the open conversation, with everything of its order</source>
            <translation>開いている会話のケースと、その注文のすべての会話</translation>
        </message>
        <message>
            <source>Save the reviewer&apos;s file</source>
            <translation>レビュー用ファイルを保存</translation>
        </message>
        <message>
            <source>Reviewer&apos;s files (*.iqreview)</source>
            <translation>レビュー用ファイル (*.iqreview)</translation>
        </message>
        <message>
            <source>Making the reviewer&apos;s file…</source>
            <translation>レビュー用ファイルを作成中…</translation>
        </message>
        <message numerus="yes">
            <source>%n conversations are in %1.</source>
            <translation>
                <numerusform>%n 件の会話を %1 に入れました。</numerusform>
            </translation>
        </message>
        <message>
            <source>Open a reviewer&apos;s file</source>
            <translation>レビュー用ファイルを開く</translation>
        </message>
        <message>
            <source>The file opens in a window of its own.</source>
            <translation>ファイルは別のウィンドウで開きます。</translation>
        </message>
        <message>
            <source>The file could not be opened: start InquiryDesk anew, then try again.</source>
            <translation>ファイルを開けませんでした。InquiryDesk を再起動してからもう一度試してください。</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::ReviewForm</name>
        <message>
            <source>Make a reviewer&apos;s file</source>
            <translation>レビュー用ファイルを作る</translation>
        </message>
        <message>
            <source>One encrypted file that this program opens to be read and searched, and nothing else. Notes, drafts and sign-ins of the team are never in it.</source>
            <translation>暗号化された 1 つのファイルです。このプログラムで開いて閲覧と検索だけができます。チームのメモ、下書き、サインイン情報は入りません。</translation>
        </message>
        <message>
            <source>Which conversations</source>
            <translation>どの会話を入れるか</translation>
        </message>
        <message>
            <source>E-mail, telephone and card numbers are masked</source>
            <translation>メールアドレス、電話番号、カード番号をマスク</translation>
        </message>
        <message>
            <source>Names of buyers and files stay out, too</source>
            <translation>購入者名と添付ファイルも含めない</translation>
        </message>
        <message>
            <source>Nothing is masked</source>
            <translation>何もマスクしない</translation>
        </message>
        <message>
            <source>How much of the buyers it tells</source>
            <translation>購入者の情報をどこまで含めるか</translation>
        </message>
        <message>
            <source>What it is for</source>
            <translation>用途</translation>
        </message>
        <message>
            <source>Passphrase of the file: tell it to the reviewer by another way</source>
            <translation>ファイルのパスフレーズ：レビュー担当者には別の方法で伝えてください</translation>
        </message>
        <message>
            <source>The passphrase once more</source>
            <translation>パスフレーズをもう一度</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>閉じる</translation>
        </message>
        <message>
            <source>Choose the file…</source>
            <translation>保存先を選ぶ…</translation>
        </message>
        <message numerus="yes">
            <source>The passphrase needs at least %n characters: the file leaves this computer.</source>
            <translation>
                <numerusform>パスフレーズは %n 文字以上必要です。ファイルはこのコンピューターの外に出ます。</numerusform>
            </translation>
        </message>
        <message>
            <source>The two passphrases differ: type the same one twice.</source>
            <translation>2 つのパスフレーズが違います。同じものを 2 回入力してください。</translation>
        </message>
        <message>
            <source>Say what the file is for: nothing of the buyers is masked in it.</source>
            <translation>ファイルの用途を書いてください。購入者の情報は何もマスクされません。</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::RolesFlow</name>
        <message>
            <source>%1 has no password any more.</source>
            <translation>%1 のパスワードを取り消しました。</translation>
        </message>
        <message>
            <source>The role of %1 counts from now on.</source>
            <translation>%1 の役割は今から有効です。</translation>
        </message>
        <message>
            <source>%1 signs in with this password from now on.</source>
            <translation>%1 は今後このパスワードでサインインします。</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::RolesPage</name>
        <message>
            <source>Roles and passwords</source>
            <translation>役割とパスワード</translation>
        </message>
        <message>
            <source>No role</source>
            <translation>役割なし</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>オーナー</translation>
        </message>
        <message>
            <source>Team lead</source>
            <translation>チームリーダー</translation>
        </message>
        <message>
            <source>Senior agent</source>
            <translation>シニア担当者</translation>
        </message>
        <message>
            <source>Agent</source>
            <translation>担当者</translation>
        </message>
        <message>
            <source>Reviewer</source>
            <translation>レビュー担当</translation>
        </message>
        <message>
            <source>In practice</source>
            <translation>研修中</translation>
        </message>
        <message>
            <source>See conversations and reports</source>
            <translation>会話とレポートの閲覧</translation>
        </message>
        <message>
            <source>Reply to buyers</source>
            <translation>購入者への返信</translation>
        </message>
        <message>
            <source>Write notes and tickets</source>
            <translation>メモとチケットの作成</translation>
        </message>
        <message>
            <source>Tag, assign, snooze, finish</source>
            <translation>タグ付け・割り当て・後回し・完了</translation>
        </message>
        <message>
            <source>Give the second name</source>
            <translation>二人目の承認</translation>
        </message>
        <message>
            <source>Send in spite of the check</source>
            <translation>チェックを承知で送信</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>書き出し</translation>
        </message>
        <message>
            <source>Put evidence together</source>
            <translation>証拠の作成</translation>
        </message>
        <message>
            <source>Erase, and say how long data is kept</source>
            <translation>削除と保存期間の設定</translation>
        </message>
        <message>
            <source>Change rules, templates, knowledge</source>
            <translation>ルール・テンプレート・ナレッジの変更</translation>
        </message>
        <message>
            <source>Change settings and stores</source>
            <translation>設定と店舗の変更</translation>
        </message>
        <message>
            <source>Change people, roles, shifts</source>
            <translation>人・役割・シフトの変更</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>store, role</comment>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>Nobody has a password yet, so whoever opens this workspace may do everything. Your own first password makes you the owner; then give one to everybody else.</source>
            <translation>まだ誰にもパスワードがないため、このワークスペースを開いた人は何でもできます。最初に自分のパスワードを設定するとオーナーになります。その後ほかの人にも設定してください。</translation>
        </message>
        <message>
            <source>Everybody signs in with a password of their own and may do what their role says. The role of a group counts for all its members; of several roles each gives its rights.</source>
            <translation>それぞれが自分のパスワードでサインインし、役割に応じた操作ができます。グループの役割は全メンバーに適用され、複数の役割の権限は合算されます。</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名前</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>役割</translation>
        </message>
        <message>
            <source>In single stores</source>
            <translation>店舗ごとの役割</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>パスワード</translation>
        </message>
        <message>
            <source>Set</source>
            <translation>設定済み</translation>
        </message>
        <message>
            <source>None</source>
            <translation>なし</translation>
        </message>
        <message>
            <source>Role of %1</source>
            <translation>%1 の役割</translation>
        </message>
        <message>
            <source>All stores</source>
            <translation>すべての店舗</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>対象</translation>
        </message>
        <message>
            <source>As in all other stores</source>
            <translation>ほかの店舗と同じ</translation>
        </message>
        <message>
            <source>None: does not see this store</source>
            <translation>なし：この店舗は見えません</translation>
        </message>
        <message>
            <source>Give this role</source>
            <translation>この役割を与える</translation>
        </message>
        <message>
            <source>Password of %1</source>
            <translation>%1 のパスワード</translation>
        </message>
        <message>
            <source>The present password</source>
            <translation>現在のパスワード</translation>
        </message>
        <message>
            <source>The new one, at least %1 characters</source>
            <translation>新しいもの（%1文字以上）</translation>
        </message>
        <message>
            <source>The new one once more</source>
            <translation>新しいものをもう一度</translation>
        </message>
        <message>
            <source>Change the password</source>
            <translation>パスワードを変更</translation>
        </message>
        <message>
            <source>Set the password</source>
            <translation>パスワードを設定</translation>
        </message>
        <message>
            <source>Take the password away</source>
            <translation>パスワードを取り消す</translation>
        </message>
        <message>
            <source>What each role may do</source>
            <translation>各役割でできること</translation>
        </message>
        <message>
            <source>Right</source>
            <translation>権限</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>はい</translation>
        </message>
        <message>
            <source>no</source>
            <translation>いいえ</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>right, the roles that have it</comment>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>What somebody in practice writes stays with their coach and reaches no buyer.</source>
            <translation>研修中の人が書いた内容はコーチのもとに残り、購入者には届きません。</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::RoundWindow</name>
        <message>
            <source>Daily round</source>
            <translation>毎日の巡回</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>閉じる</translation>
        </message>
        <message>
            <source>The daily round begins in the morning of each store&apos;s own clock. Nothing has to be walked through yet.</source>
            <translation>毎日の巡回は各店舗の現地の朝に始まります。今は確認するものがありません。</translation>
        </message>
        <message>
            <source>Walk through the inbox and the case centre of every store, then tick it off. Ticks are kept with name and time.</source>
            <translation>各店舗の受信箱とケースセンターを確認してチェックしてください。名前と時刻が記録されます。</translation>
        </message>
        <message>
            <source>%1, %2: %3 to reply to, %4 open cases</source>
            <comment>store, day</comment>
            <translation>%1、%2:要返信 %3 件、未解決ケース %4 件</translation>
        </message>
        <message>
            <source>ticked by %1, %2</source>
            <comment>name, time</comment>
            <translation>%1 が %2 にチェック</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::RulesFlow</name>
        <message>
            <source>Version %1 is in force again, as version %2.</source>
            <translation>版 %1 が版 %2 として再び有効になりました。</translation>
        </message>
        <message>
            <source>This file cannot be read, or it is larger than 4 MB.</source>
            <translation>このファイルは読み取れないか、4 MB を超えています。</translation>
        </message>
        <message numerus="yes">
            <source>%n rule(s) were read. Look at them, then save.</source>
            <translation>
                <numerusform>%n 件のルールを読み込みました。確認して保存してください。</numerusform>
            </translation>
        </message>
        <message>
            <source>The rules were written to %1.</source>
            <translation>ルールを %1 に書き出しました。</translation>
        </message>
        <message>
            <source>The file %1 cannot be written: choose another place.</source>
            <translation>ファイル %1 に書き込めません。別の場所を選んでください。</translation>
        </message>
        <message>
            <source>The rules to begin with are added, all of them off. Save them, then try them on stored messages.</source>
            <translation>基本ルールをすべてオフの状態で追加しました。保存してから、保存済みメッセージで試してください。</translation>
        </message>
        <message>
            <source>Nothing was saved yet: some rules disagree. Change them, or save all the same.</source>
            <translation>まだ保存していません：矛盾するルールがあります。変更するか、そのまま保存してください。</translation>
        </message>
        <message numerus="yes">
            <source>Saved. %n changed rule(s) run in shadow until they have proven themselves.</source>
            <translation>
                <numerusform>保存しました。変更した %n 件のルールは実証されるまでシャドーで動きます。</numerusform>
            </translation>
        </message>
        <message>
            <source>Saved.</source>
            <translation>保存しました。</translation>
        </message>
        <message>
            <source>The dry run is through: nothing was changed and nothing was sent.</source>
            <translation>試行が終わりました：何も変更せず、何も送信していません。</translation>
        </message>
        <message>
            <source>Automatic replies are on. Only live rules use them.</source>
            <translation>自動返信をオンにしました。有効なルールだけが使います。</translation>
        </message>
        <message>
            <source>Automatic replies are off.</source>
            <translation>自動返信をオフにしました。</translation>
        </message>
        <message>
            <source>Automatic replies rest until you let them go on.</source>
            <translation>再開するまで自動返信を停止します。</translation>
        </message>
        <message>
            <source>Automatic replies go on.</source>
            <translation>自動返信を再開しました。</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::RulesPage</name>
        <message>
            <source>open</source>
            <translation>未対応</translation>
        </message>
        <message>
            <source>closed</source>
            <translation>終了</translation>
        </message>
        <message>
            <source>everybody</source>
            <translation>全員</translation>
        </message>
        <message>
            <source>Make a rule, or add the rules to begin with: keyword alarms, returns and complaints, topics, out of hours.</source>
            <translation>ルールを作るか、基本ルールを追加してください：キーワード警告、返品と苦情、話題、営業時間外。</translation>
        </message>
        <message>
            <source>Title of the rule</source>
            <translation>ルールの名前</translation>
        </message>
        <message>
            <source>When the rule looks</source>
            <translation>ルールが確認する時点</translation>
        </message>
        <message>
            <source>Really delete</source>
            <translation>本当に削除</translation>
        </message>
        <message>
            <source>Delete rule</source>
            <translation>ルールを削除</translation>
        </message>
        <message>
            <source>How conditions go together</source>
            <translation>条件の組み合わせ方</translation>
        </message>
        <message>
            <source>If all of these hold</source>
            <translation>次のすべてに当てはまるとき</translation>
        </message>
        <message>
            <source>If one of these holds</source>
            <translation>次のいずれかに当てはまるとき</translation>
        </message>
        <message>
            <source>Add condition</source>
            <translation>条件を追加</translation>
        </message>
        <message>
            <source>not</source>
            <translation>否定</translation>
        </message>
        <message>
            <source>Condition %1 must not hold</source>
            <translation>条件 %1 に当てはまらないこと</translation>
        </message>
        <message>
            <source>Condition %1</source>
            <translation>条件 %1</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>削除</translation>
        </message>
        <message numerus="yes">
            <source>%n condition(s), written in a file</source>
            <translation>
                <numerusform>ファイルで定義された %n 件の条件</numerusform>
            </translation>
        </message>
        <message>
            <source>Values of condition %1</source>
            <translation>条件 %1 の値</translation>
        </message>
        <message>
            <source>A pattern, for example \d{3}-\d{7}</source>
            <translation>パターン（例：\d{3}-\d{7}）</translation>
        </message>
        <message>
            <source>At least</source>
            <translation>以上</translation>
        </message>
        <message>
            <source>At most</source>
            <translation>以下</translation>
        </message>
        <message>
            <source>any</source>
            <translation>指定なし</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>通貨</translation>
        </message>
        <message>
            <source>Several with commas</source>
            <translation>複数はコンマ区切り</translation>
        </message>
        <message>
            <source>Choose</source>
            <translation>選択してください</translation>
        </message>
        <message>
            <source>Then</source>
            <translation>そのとき</translation>
        </message>
        <message>
            <source>Add action</source>
            <translation>動作を追加</translation>
        </message>
        <message>
            <source>Rules below do not look at these messages</source>
            <translation>下のルールはこのメッセージを確認しない</translation>
        </message>
        <message>
            <source>Action %1</source>
            <translation>動作 %1</translation>
        </message>
        <message>
            <source>What action %1 takes</source>
            <translation>動作 %1 の内容</translation>
        </message>
        <message>
            <source>Switch off</source>
            <translation>オフにする</translation>
        </message>
        <message>
            <source>Run in shadow</source>
            <translation>シャドーで動かす</translation>
        </message>
        <message>
            <source>Switch on</source>
            <translation>オンにする</translation>
        </message>
        <message>
            <source>Who answers for it</source>
            <translation>責任者</translation>
        </message>
        <message>
            <source>Why it may run all the same</source>
            <translation>それでも動かす理由</translation>
        </message>
        <message>
            <source>Switch on all the same</source>
            <translation>そのままオンにする</translation>
        </message>
        <message>
            <source>Rules</source>
            <translation>ルール</translation>
        </message>
        <message>
            <source>Rules look at every message as it comes, from top to bottom. A new rule is off: try it on stored messages, let it run in shadow, then switch it on.</source>
            <translation>ルールは届いたメッセージを上から順に確認します。新しいルールはオフです：保存済みメッセージで試し、シャドーで動かしてから、オンにしてください。</translation>
        </message>
        <message>
            <source>New rule</source>
            <translation>新しいルール</translation>
        </message>
        <message>
            <source>Add rules to begin with</source>
            <translation>基本ルールを追加</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>インポート…</translation>
        </message>
        <message>
            <source>Import rules</source>
            <translation>ルールを読み込む</translation>
        </message>
        <message>
            <source>Rules (*.json)</source>
            <translation>ルール (*.json)</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>エクスポート…</translation>
        </message>
        <message>
            <source>Export rules</source>
            <translation>ルールを書き出す</translation>
        </message>
        <message>
            <source>Rules in their order</source>
            <translation>順番どおりのルール</translation>
        </message>
        <message>
            <source>Up</source>
            <translation>上へ</translation>
        </message>
        <message>
            <source>Down</source>
            <translation>下へ</translation>
        </message>
        <message>
            <source>No rules yet</source>
            <translation>ルールはまだありません</translation>
        </message>
        <message>
            <source>These rules disagree</source>
            <translation>矛盾するルール</translation>
        </message>
        <message>
            <source>Save all the same</source>
            <translation>そのまま保存</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>保存</translation>
        </message>
        <message>
            <source>Discard changes</source>
            <translation>変更を破棄</translation>
        </message>
        <message>
            <source>Try them</source>
            <translation>試す</translation>
        </message>
        <message>
            <source>Goes through the stored messages in the order of time and says what these rules would have done. Nothing is changed and nothing is sent.</source>
            <translation>保存済みメッセージを時間順にたどり、ルールが何をしたかを示します。何も変更せず、何も送信しません。</translation>
        </message>
        <message>
            <source>Over which time</source>
            <translation>対象期間</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n 日</numerusform>
            </translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>停止</translation>
        </message>
        <message>
            <source>Try on stored messages</source>
            <translation>保存済みメッセージで試す</translation>
        </message>
        <message>
            <source>Shadow and people</source>
            <translation>シャドーと担当者の比較</translation>
        </message>
        <message>
            <source>Versions</source>
            <translation>版</translation>
        </message>
        <message>
            <source>%1 of %2 messages</source>
            <translation>%2 件中 %1 件</translation>
        </message>
        <message>
            <source>%1 (kept back: %2)</source>
            <translation>%1（見送り：%2）</translation>
        </message>
        <message>
            <source>What they would have done</source>
            <translation>ルールがしたはずのこと</translation>
        </message>
        <message numerus="yes">
            <source>%n message(s) of buyers were looked at.</source>
            <translation>
                <numerusform>購入者のメッセージ %n 件を確認しました。</numerusform>
            </translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>ルール</translation>
        </message>
        <message>
            <source>Messages</source>
            <translation>メッセージ</translation>
        </message>
        <message>
            <source>Would be done</source>
            <translation>実行される</translation>
        </message>
        <message>
            <source>Kept back</source>
            <translation>見送り</translation>
        </message>
        <message>
            <source>What each rule would have done</source>
            <translation>各ルールがしたはずのこと</translation>
        </message>
        <message>
            <source>%1: %2 messages. %3</source>
            <translation>%1：%2 件。%3</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>時刻</translation>
        </message>
        <message>
            <source>What</source>
            <translation>内容</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>メッセージ</translation>
        </message>
        <message>
            <source>What would have been done, message by message</source>
            <translation>メッセージごとの結果</translation>
        </message>
        <message>
            <source>%1. %2. %3</source>
            <translation>%1。%2。%3</translation>
        </message>
        <message numerus="yes">
            <source>%n more row(s) are not shown.</source>
            <translation>
                <numerusform>ほか %n 行は表示していません。</numerusform>
            </translation>
        </message>
        <message>
            <source>In shadow, beside what people did</source>
            <translation>シャドーと担当者の対応の比較</translation>
        </message>
        <message>
            <source>No rule runs in shadow. Choose a rule, then “Run in shadow”.</source>
            <translation>シャドーで動くルールはありません。ルールを選び「シャドーで動かす」を押してください。</translation>
        </message>
        <message>
            <source>Agreement</source>
            <translation>一致率</translation>
        </message>
        <message>
            <source>Same as people</source>
            <translation>担当者と同じ</translation>
        </message>
        <message>
            <source>Otherwise</source>
            <translation>異なる</translation>
        </message>
        <message>
            <source>Still open</source>
            <translation>未確定</translation>
        </message>
        <message>
            <source>Agreement of the rules in shadow with people</source>
            <translation>シャドーのルールと担当者の一致</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%1 %</translation>
        </message>
        <message>
            <source>%1: %2, %3 of %4 cases</source>
            <translation>%1：%2、%4 件中 %3 件</translation>
        </message>
        <message>
            <source>Nothing was saved yet.</source>
            <translation>まだ保存されていません。</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>版</translation>
        </message>
        <message>
            <source>When</source>
            <translation>日時</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>誰が</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>理由</translation>
        </message>
        <message>
            <source>Puts version %1 back. %2</source>
            <translation>版 %1 に戻す。%2</translation>
        </message>
        <message>
            <source>Version %1, %2, %3</source>
            <translation>版 %1、%2、%3</translation>
        </message>
        <message>
            <source>Choose a version to see what has changed since.</source>
            <translation>版を選ぶと、その後の変更が表示されます。</translation>
        </message>
        <message>
            <source>Version %1 is the same as what is in force.</source>
            <translation>版 %1 は現在有効なものと同じです。</translation>
        </message>
        <message>
            <source>Put version %1 back in force</source>
            <translation>版 %1 を再び有効にする</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状態</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::SampleFlow</name>
        <message numerus="yes">
            <source>The %n conversations of the sample</source>
            <translation>
                <numerusform>サンプルの %n 件の会話</numerusform>
            </translation>
        </message>
        <message>
            <source>all stores</source>
            <translation>すべての店舗</translation>
        </message>
        <message>
            <source>all persons</source>
            <translation>全員</translation>
        </message>
        <message>
            <source>Drawn from what somebody answered from %1 until %2 (%3, %4): as chosen over the figures of response times.</source>
            <translation>抽出の対象：%1 から %2 までに誰かが返信した会話（%3、%4）。応答時間ページ上部の選択に従います。</translation>
        </message>
        <message>
            <source>The seed is a whole number: type one, for example 42.</source>
            <translation>シードは整数です。たとえば 42 と入力してください。</translation>
        </message>
        <message>
            <source>Save the sample</source>
            <translation>サンプルを保存</translation>
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
        <message>
            <source>Tables (*.csv)</source>
            <translation>表 (*.csv)</translation>
        </message>
        <message>
            <source>Saved as %1.</source>
            <translation>%1 として保存しました。</translation>
        </message>
        <message>
            <source>Not saved: %1</source>
            <translation>保存できませんでした：%1</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::SampleWindow</name>
        <message>
            <source>Random samples</source>
            <translation>無作為サンプル</translation>
        </message>
        <message>
            <source>How many</source>
            <translation>件数</translation>
        </message>
        <message>
            <source>Seed: the same one draws the same conversations</source>
            <translation>シード：同じ値なら同じ会話が選ばれます</translation>
        </message>
        <message>
            <source>Seed</source>
            <translation>シード</translation>
        </message>
        <message>
            <source>Sample</source>
            <translation>サンプル</translation>
        </message>
        <message>
            <source>Draw</source>
            <translation>抽出</translation>
        </message>
        <message>
            <source>Save as a table (CSV)…</source>
            <translation>表として保存 (CSV)…</translation>
        </message>
        <message>
            <source>Save as PDF…</source>
            <translation>PDF として保存…</translation>
        </message>
        <message>
            <source>Make a reviewer&apos;s file…</source>
            <translation>レビュー用ファイルを作る…</translation>
        </message>
        <message>
            <source>Score…</source>
            <translation>採点…</translation>
        </message>
        <message>
            <source>Open the conversation</source>
            <translation>会話を開く</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>閉じる</translation>
        </message>
        <message>
            <source>%1 · %2 of %3 · seed %4</source>
            <comment>when drawn, how many, of how many, seed</comment>
            <translation>%1 ・ %3 件中 %2 件 ・ シード %4</translation>
        </message>
        <message>
            <source>No sample was drawn yet.</source>
            <translation>まだサンプルを抽出していません。</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::SavedViewFlow</name>
        <message>
            <source>Open a saved view first.</source>
            <translation>先に保存済みビューを開いてください。</translation>
        </message>
        <message>
            <source>There is no list or search on screen to be saved.</source>
            <translation>保存できる一覧や検索が表示されていません。</translation>
        </message>
        <message>
            <source>Save this list as a view</source>
            <translation>この一覧をビューとして保存</translation>
        </message>
        <message>
            <source>Name of the view</source>
            <translation>ビューの名前</translation>
        </message>
        <message>
            <source>Save as “%1”</source>
            <translation>「%1」として保存</translation>
        </message>
        <message>
            <source>Saved: %1</source>
            <translation>保存しました：%1</translation>
        </message>
        <message>
            <source>Rename the view</source>
            <translation>ビューの名前を変更</translation>
        </message>
        <message>
            <source>Rename to “%1”</source>
            <translation>名前を「%1」に変更</translation>
        </message>
        <message>
            <source>Renamed: %1</source>
            <translation>名前を変更しました：%1</translation>
        </message>
        <message>
            <source>Delete the view “%1”? Its threads stay.</source>
            <translation>ビュー「%1」を削除しますか？会話は残ります。</translation>
        </message>
        <message>
            <source>Choose</source>
            <translation>選択してください</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>残す</translation>
        </message>
        <message>
            <source>Delete it</source>
            <translation>削除する</translation>
        </message>
        <message>
            <source>The view is deleted.</source>
            <translation>ビューを削除しました。</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::ScoreForm</name>
        <message>
            <source>Score sheet</source>
            <translation>採点表</translation>
        </message>
        <message>
            <source>Comment</source>
            <translation>コメント</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>閉じる</translation>
        </message>
        <message>
            <source>Keep the sheet</source>
            <translation>採点を保存</translation>
        </message>
        <message>
            <source>does not fit</source>
            <translation>該当なし</translation>
        </message>
        <message>
            <source>no</source>
            <translation>いいえ</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>はい</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::SecurityFlow</name>
        <message>
            <source>The new passphrase counts from now on.</source>
            <translation>新しいパスフレーズは今から有効です。</translation>
        </message>
        <message>
            <source>Clearing the local copy…</source>
            <translation>ローカルコピーを消去しています…</translation>
        </message>
        <message>
            <source>Stopped. What was taken out comes back with the next syncs.</source>
            <translation>停止しました。取り除いた内容は次回以降の同期で戻ります。</translation>
        </message>
        <message numerus="yes">
            <source>%n message(s) were taken out and are read again now; drafts, notes and the journal stayed.</source>
            <translation>
                <numerusform>%n 件のメッセージを取り除き、取得し直しています。下書き、メモ、操作記録はそのままです。</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::SecurityPage</name>
        <message>
            <source>Security</source>
            <translation>セキュリティ</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>パスフレーズ</translation>
        </message>
        <message>
            <source>The workspace opens with a passphrase.</source>
            <translation>ワークスペースはパスフレーズで開きます。</translation>
        </message>
        <message>
            <source>The workspace opens by itself, with the key store of this computer. A passphrase makes locking possible.</source>
            <translation>ワークスペースはこのコンピューターのキーストアで自動的に開きます。パスフレーズを決めるとロックできます。</translation>
        </message>
        <message>
            <source>Change the passphrase…</source>
            <translation>パスフレーズを変更…</translation>
        </message>
        <message>
            <source>Choose a passphrase…</source>
            <translation>パスフレーズを決める…</translation>
        </message>
        <message>
            <source>Forgotten? Use the recovery code…</source>
            <translation>忘れた場合は復旧コードを使う…</translation>
        </message>
        <message>
            <source>Make a new recovery code</source>
            <translation>新しい復旧コードを作成</translation>
        </message>
        <message>
            <source>It opens the workspace when the passphrase is lost. A new one replaces the one before.</source>
            <translation>パスフレーズを忘れたときにワークスペースを開くコードです。新しいものを作ると前のものは使えなくなります。</translation>
        </message>
        <message>
            <source>Write this code down now; it is shown only this once:</source>
            <translation>このコードを今すぐ控えてください。表示されるのは今回だけです：</translation>
        </message>
        <message>
            <source>Recovery code</source>
            <translation>復旧コード</translation>
        </message>
        <message>
            <source>It is written down</source>
            <translation>控えました</translation>
        </message>
        <message>
            <source>The present passphrase</source>
            <translation>現在のパスフレーズ</translation>
        </message>
        <message>
            <source>The new one, at least %1 characters</source>
            <translation>新しいパスフレーズ（%1 文字以上）</translation>
        </message>
        <message>
            <source>The new one once more</source>
            <translation>新しいパスフレーズをもう一度</translation>
        </message>
        <message>
            <source>Change it</source>
            <translation>変更する</translation>
        </message>
        <message>
            <source>The new passphrase, at least %1 characters</source>
            <translation>新しいパスフレーズ（%1 文字以上）</translation>
        </message>
        <message>
            <source>Set the new passphrase</source>
            <translation>新しいパスフレーズを設定</translation>
        </message>
        <message>
            <source>Locking</source>
            <translation>ロック</translation>
        </message>
        <message>
            <source>Never</source>
            <translation>しない</translation>
        </message>
        <message numerus="yes">
            <source>After %n minute(s)</source>
            <translation>
                <numerusform>%n 分後</numerusform>
            </translation>
        </message>
        <message>
            <source>Lock when nobody has touched the desk</source>
            <translation>操作がないときにロックする</translation>
        </message>
        <message>
            <source>Lock together with the screen of this computer</source>
            <translation>このコンピューターの画面ロックに合わせてロックする</translation>
        </message>
        <message>
            <source>Ctrl+L locks at once. Syncing, clocks and replies on their way go on.</source>
            <translation>Ctrl+L ですぐにロックします。同期、期限のカウント、送信処理中の返信は続きます。</translation>
        </message>
        <message>
            <source>Local copy</source>
            <translation>ローカルコピー</translation>
        </message>
        <message>
            <source>Clearing takes messages, orders and loaded files of all connected stores out and reads them from the platforms again. Drafts, notes, tags, replies on their way, the journal and imported history stay.</source>
            <translation>消去すると、接続済みの全ストアのメッセージ、注文、読み込んだファイルを取り除き、プラットフォームから取得し直します。下書き、メモ、タグ、送信処理中の返信、操作記録、インポートした履歴は残ります。</translation>
        </message>
        <message>
            <source>Clear the local copy…</source>
            <translation>ローカルコピーを消去…</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>キャンセル</translation>
        </message>
        <message>
            <source>Type “%1” to clear it</source>
            <translation>消去するには「%1」と入力</translation>
        </message>
        <message>
            <source>Clear it now</source>
            <translation>今すぐ消去</translation>
        </message>
        <message>
            <source>%1 %2 of %3</source>
            <comment>a task, done, expected</comment>
            <translation>%1 %2 / %3</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::SettingsPanel</name>
        <message>
            <source>Settings</source>
            <translation>設定</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>見つかりません</translation>
        </message>
        <message>
            <source>Find a setting</source>
            <translation>設定を検索</translation>
        </message>
        <message>
            <source>Topics of the settings</source>
            <translation>設定の項目</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::SetupFlow</name>
        <message>
            <source>Saved %1</source>
            <comment>time</comment>
            <translation>%1 に保存</translation>
        </message>
        <message>
            <source>3 How far back</source>
            <translation>3 履歴の範囲</translation>
        </message>
        <message>
            <source>Earlier messages come in as history: they raise no alert and start no deadline. The newest come first; you can work meanwhile.</source>
            <translation>過去のメッセージは履歴として取り込まれ、アラートも期限も発生しません。新しい順に取り込み、その間も作業できます。</translation>
        </message>
        <message>
            <source>The last 7 days</source>
            <translation>直近 7 日間</translation>
        </message>
        <message>
            <source>The last 30 days</source>
            <translation>直近 30 日間</translation>
        </message>
        <message>
            <source>The last 90 days</source>
            <translation>直近 90 日間</translation>
        </message>
        <message>
            <source>The last year</source>
            <translation>直近 1 年間</translation>
        </message>
        <message>
            <source>Everything the platform still gives</source>
            <translation>プラットフォームから取得できるものすべて</translation>
        </message>
        <message>
            <source>5 What the desk may do at this store</source>
            <translation>5 このストアで許可する操作</translation>
        </message>
        <message>
            <source>Look for a day whether everything arrives as on the platform&apos;s own page, then allow replies.</source>
            <translation>1 日ほど、プラットフォームのページと同じ内容が届くことを確かめてから、返信を許可してください。</translation>
        </message>
        <message>
            <source>People reply; every reply is checked before it goes and can be undone for some seconds.</source>
            <translation>返信は人が行います。送信前に必ずチェックされ、数秒間は取り消せます。</translation>
        </message>
        <message>
            <source>4 Time zone and clocks</source>
            <translation>4 タイムゾーンと返信期限</translation>
        </message>
        <message>
            <source>Deadlines are counted by the platform&apos;s own rule, with its source beside every clock, and shown in the store&apos;s and in your own time.</source>
            <translation>期限はプラットフォームの規則で計算し、それぞれに出典を示して、ストアの時刻と自分の時刻の両方で表示します。</translation>
        </message>
        <message>
            <source>Time zone of the store: %1. Your own: %2.</source>
            <translation>ストアのタイムゾーン：%1。自分のタイムゾーン：%2。</translation>
        </message>
        <message>
            <source>6 Templates and languages</source>
            <translation>6 テンプレートと言語</translation>
        </message>
        <message>
            <source>A starter pack comes with every workspace. Each template is checked against the rules of the platform whenever it is used.</source>
            <translation>どのワークスペースにもスターターパックが付いています。テンプレートは使うたびにプラットフォームの規則に照らして確認されます。</translation>
        </message>
        <message numerus="yes">
            <source>%n template(s) are here.</source>
            <translation>
                <numerusform>テンプレートが %n 件あります。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n template(s) are here, in %1.</source>
            <translation>
                <numerusform>テンプレートが %n 件あります（%1）。</numerusform>
            </translation>
        </message>
        <message>
            <source>7 Privacy and notices</source>
            <translation>7 プライバシーと通知</translation>
        </message>
        <message>
            <source>Messages, orders and files are kept encrypted in the folder of this workspace and go nowhere else. Notices outside the window name counts, platform and time, never a buyer.</source>
            <translation>メッセージ、注文、ファイルはこのワークスペースのフォルダーに暗号化して保存され、外には出ません。ウィンドウ外の通知に表示されるのは件数、プラットフォーム、時間のみで、購入者は表示されません。</translation>
        </message>
        <message>
            <source>Silent</source>
            <translation>通知なし</translation>
        </message>
        <message>
            <source>Number at the tray icon only</source>
            <translation>トレイアイコンの件数のみ</translation>
        </message>
        <message>
            <source>One merged notice a minute at most</source>
            <translation>まとめた通知を最大で 1 分に 1 件</translation>
        </message>
        <message>
            <source>The same with a sound</source>
            <translation>同じ内容を音付きで</translation>
        </message>
        <message numerus="yes">
            <source>The window locks itself after %n minute(s) without use; change that in the settings.</source>
            <translation>
                <numerusform>%n 分間操作がないとウィンドウは自動でロックされます。設定で変更できます。</numerusform>
            </translation>
        </message>
        <message>
            <source>Keeping the credentials…</source>
            <translation>認証情報を保存しています…</translation>
        </message>
        <message>
            <source>Asking for the sign-in page…</source>
            <translation>認証ページを取得しています…</translation>
        </message>
        <message>
            <source>Signing in…</source>
            <translation>認証しています…</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>取得しています…</translation>
        </message>
        <message>
            <source>Nothing is sent and nothing is marked as read.</source>
            <translation>送信も既読の記録も行いません。</translation>
        </message>
        <message>
            <source>Nothing could be read</source>
            <translation>何も取得できませんでした</translation>
        </message>
        <message>
            <source>Right granted</source>
            <translation>権限あり</translation>
        </message>
        <message>
            <source>Right missing</source>
            <translation>権限なし</translation>
        </message>
        <message>
            <source>%1. Sign in again and grant it, or ask the platform for it.</source>
            <translation>%1。再認証して付与するか、プラットフォームに申請してください。</translation>
        </message>
        <message numerus="yes">
            <source>%n right(s) missing</source>
            <translation>
                <numerusform>権限が %n 件不足</numerusform>
            </translation>
        </message>
        <message>
            <source>Back to %1.</source>
            <translation>%1 までさかのぼります。</translation>
        </message>
        <message>
            <source>Under way…</source>
            <translation>実行中…</translation>
        </message>
        <message>
            <source>Every stage has its tick.</source>
            <translation>すべての段階に合格しました。</translation>
        </message>
        <message>
            <source>A stage did not pass.</source>
            <translation>合格しなかった段階があります。</translation>
        </message>
        <message>
            <source>Choose the store file of a practice store</source>
            <translation>練習用ストアのストアファイルを選択</translation>
        </message>
        <message>
            <source>Store files (*.json)</source>
            <translation>ストアファイル (*.json)</translation>
        </message>
        <message>
            <source>This file cannot be read.</source>
            <translation>このファイルを読み取れません。</translation>
        </message>
        <message>
            <source>This is no practice store: all its addresses must be this computer.</source>
            <translation>練習用ストアではありません。アドレスはすべてこのコンピューターである必要があります。</translation>
        </message>
        <message>
            <source>Adding the practice store…</source>
            <translation>練習用ストアを追加しています…</translation>
        </message>
        <message>
            <source>The store is connected.</source>
            <translation>ストアを接続しました。</translation>
        </message>
        <message>
            <source>As far as the platform goes.</source>
            <translation>プラットフォームが提供するところまで。</translation>
        </message>
        <message>
            <source>Estimating…</source>
            <translation>見積もっています…</translation>
        </message>
        <message>
            <source>At least %1 messages; how many more cannot be told yet.</source>
            <translation>少なくともメッセージ %1 件。残りの件数はまだ分かりません。</translation>
        </message>
        <message numerus="yes">
            <source>About %1 messages, %2 on this computer, %n minute(s).</source>
            <translation>
                <numerusform>メッセージ約 %1 件、このコンピューターで %2、所要時間 %n 分。</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing leaves this computer before you allow it.</source>
            <translation>許可するまで、このコンピューターから何も送信されません。</translation>
        </message>
        <message>
            <source>Orders only, buyer messages NOT read</source>
            <translation>注文のみ。購入者のメッセージは読み込まれません</translation>
        </message>
        <message>
            <source>The network of this computer has changed %1.</source>
            <translation>このコンピューターのネットワークは %1 に変わりました。</translation>
        </message>
        <message>
            <source>It begins when the last step is done.</source>
            <translation>最後の手順が終わると始まります。</translation>
        </message>
        <message>
            <source>The store keeps showing only. Settle what is open, or choose so in step 5.</source>
            <translation>店舗は表示のみのままです。未解決の項目を片付けるか、手順5で選んでください。</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::ShiftFlow</name>
        <message>
            <source>Removed.</source>
            <translation>削除しました。</translation>
        </message>
        <message>
            <source>The shift is kept.</source>
            <translation>シフトを保存しました。</translation>
        </message>
        <message>
            <source>The absence is kept.</source>
            <translation>不在を保存しました。</translation>
        </message>
        <message>
            <source>Your shift ends at %1: hand over what lies open.</source>
            <translation>あなたのシフトは %1 に終わります。残っている作業を引き継いでください。</translation>
        </message>
        <message>
            <source>Hand over</source>
            <translation>引き継ぐ</translation>
        </message>
        <message numerus="yes">
            <source>%n piece(s) of work went to %1.</source>
            <translation>
                <numerusform>%n 件の作業を %1 に引き継ぎました。</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::ShiftsPage</name>
        <message>
            <source>Shifts and absence</source>
            <translation>シフトと不在</translation>
        </message>
        <message>
            <source>All stores</source>
            <translation>すべての店舗</translation>
        </message>
        <message>
            <source>Who works when, every week, by the clock of a time zone. The status line says who is on duty now; at the end of a shift the open work can be handed over.</source>
            <translation>タイムゾーンごとの毎週の勤務予定です。ステータス行に今の勤務者が表示され、シフト終了時に残った作業を引き継げます。</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名前</translation>
        </message>
        <message>
            <source>Store</source>
            <translation>店舗</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>曜日</translation>
        </message>
        <message>
            <source>Hours</source>
            <translation>時間</translation>
        </message>
        <message>
            <source>Time zone</source>
            <translation>タイムゾーン</translation>
        </message>
        <message>
            <source>Shifts</source>
            <translation>シフト</translation>
        </message>
        <message>
            <source>There is no shift yet: add the first one below.</source>
            <translation>シフトはまだありません。下で最初のシフトを追加してください。</translation>
        </message>
        <message>
            <source>Remove the shift</source>
            <translation>シフトを削除</translation>
        </message>
        <message>
            <source>A new shift</source>
            <translation>新しいシフト</translation>
        </message>
        <message>
            <source>Monday to Friday</source>
            <translation>月曜から金曜</translation>
        </message>
        <message>
            <source>Every day</source>
            <translation>毎日</translation>
        </message>
        <message>
            <source>From</source>
            <translation>元の言語</translation>
        </message>
        <message>
            <source>To; earlier than the beginning means the next day</source>
            <translation>終了（開始より早い時刻は翌日）</translation>
        </message>
        <message>
            <source>Time zone, for example Asia/Shanghai</source>
            <translation>タイムゾーン（例：Asia/Shanghai）</translation>
        </message>
        <message>
            <source>Add the shift</source>
            <translation>シフトを追加</translation>
        </message>
        <message>
            <source>Absence</source>
            <translation>不在</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>まで</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>理由</translation>
        </message>
        <message>
            <source>Remove the absence</source>
            <translation>不在を削除</translation>
        </message>
        <message>
            <source>First day away</source>
            <translation>不在の初日</translation>
        </message>
        <message>
            <source>Last day away</source>
            <translation>不在の最終日</translation>
        </message>
        <message>
            <source>Why, if others should know</source>
            <translation>理由（ほかの人に知らせる場合）</translation>
        </message>
        <message>
            <source>Add the absence</source>
            <translation>不在を追加</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::SignInFlow</name>
        <message>
            <source>Nobody has a password of their own yet: give yourself the first one in the settings, under Roles and passwords.</source>
            <translation>まだ誰も自分のパスワードを持っていません。設定の「役割とパスワード」で、まず自分のパスワードを設定してください。</translation>
        </message>
        <message>
            <source>You are signed in a second time: also at %1, since %2. Was that not you? Choose a new password.</source>
            <translation>別の場所でもサインインしています：%1、%2 から。心当たりがなければパスワードを変更してください。</translation>
        </message>
        <message>
            <source>Change the password</source>
            <translation>パスワードを変更</translation>
        </message>
        <message>
            <source>Somebody else chose your password: choose one that only you know.</source>
            <translation>あなたのパスワードはほかの人が決めたものです。自分だけが知るものに変えてください。</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::SignInPage</name>
        <message>
            <source>If the browser did not open, copy this address into it: %1</source>
            <translation>ブラウザーが開かない場合は、このアドレスをコピーしてください：%1</translation>
        </message>
        <message>
            <source>2 What the platform gave your store</source>
            <translation>2 プラットフォームがショップに発行した情報</translation>
        </message>
        <message>
            <source>2 Sign in and read for a test</source>
            <translation>2 認証とテスト取得</translation>
        </message>
        <message>
            <source>Secrets go to the encrypted store of this workspace at once and are shown nowhere again. Nothing passes through a third party.</source>
            <translation>秘密情報はすぐにこのワークスペースの暗号化ストアに移され、再び表示されることはありません。第三者を経由することもありません。</translation>
        </message>
        <message>
            <source>Name of the store in your team</source>
            <translation>チームで使うストアの名前</translation>
        </message>
        <message>
            <source>Site</source>
            <translation>サイト</translation>
        </message>
        <message>
            <source>Time zone of the store</source>
            <translation>ストアのタイムゾーン</translation>
        </message>
        <message>
            <source>Save and go on to sign-in</source>
            <translation>保存して認証に進む</translation>
        </message>
        <message>
            <source>Signed in. You can do it again at any time.</source>
            <translation>認証済みです。いつでも再認証できます。</translation>
        </message>
        <message>
            <source>Open the platform&apos;s sign-in page in your browser, with the main account of the shop. This desk never sees the password.</source>
            <translation>ブラウザーでプラットフォームの認証ページを開き、ショップのメインアカウントでサインインしてください。本アプリがパスワードを見ることはありません。</translation>
        </message>
        <message>
            <source>Sign in again in the browser</source>
            <translation>ブラウザーで再認証</translation>
        </message>
        <message>
            <source>Sign in with the browser</source>
            <translation>ブラウザーで認証</translation>
        </message>
        <message>
            <source>Then paste the address the browser ended on, or the code it shows:</source>
            <translation>次に、ブラウザーの最後のアドレス、または表示されたコードを貼り付けます：</translation>
        </message>
        <message>
            <source>Address or code</source>
            <translation>アドレスまたはコード</translation>
        </message>
        <message>
            <source>Address or code from the browser</source>
            <translation>ブラウザーのアドレスまたはコード</translation>
        </message>
        <message>
            <source>Finish signing in</source>
            <translation>認証を完了</translation>
        </message>
        <message>
            <source>%1 (optional)</source>
            <translation>%1（空欄可）</translation>
        </message>
        <message>
            <source>Unchanged, unless you type a new one</source>
            <translation>入力しなければ変更されません</translation>
        </message>
        <message>
            <source>2 The mailbox and a test read</source>
            <translation>2 メールボックスとテスト読み込み</translation>
        </message>
        <message>
            <source>Save and read again</source>
            <translation>保存して再読み込み</translation>
        </message>
        <message>
            <source>Save and read the mailbox</source>
            <translation>保存してメールボックスを読む</translation>
        </message>
        <message>
            <source>Save, for orders only</source>
            <translation>保存（注文のみ）</translation>
        </message>
        <message>
            <source>Type it again: the kept one is not given to another server</source>
            <translation>入力し直してください：保存済みのものを別のサーバーに渡すことはありません</translation>
        </message>
        <message>
            <source>Without a mailbox this store gives orders only: the messages of its buyers are NOT read. Amazon sends them by e-mail alone. Id, secret and token of your own application, or your company&apos;s relay, are needed then; a desktop program that keeps the secret itself is against Amazon&apos;s policy unless your company runs a service beside it.</source>
            <translation>メールボックスがない場合、このストアは注文のみとなり、購入者のメッセージは読み込まれません。Amazon のメッセージはメールでのみ届きます。この場合、自社アプリの ID、シークレット、トークン、または会社の中継サービスが必要です。自社運営のサービスを併用せず、デスクトッププログラム自体がシークレットを保持することは Amazon のポリシーに反します。</translation>
        </message>
        <message>
            <source>Open the sign-in page of %1 in your browser, with the account of this very mailbox. This desk never sees the password.</source>
            <translation>ブラウザーで %1 のサインインページを開き、このメールボックスのアカウントでサインインしてください。本アプリがパスワードを見ることはありません。</translation>
        </message>
        <message>
            <source>Sign in with %1</source>
            <translation>%1 でサインイン</translation>
        </message>
        <message>
            <source>The browser ends on an address of this computer that shows no page. Paste that address, or the code in it:</source>
            <translation>ブラウザーは最後に、ページの表示されないこのコンピューターのアドレスに移動します。そのアドレス、またはその中のコードを貼り付けてください：</translation>
        </message>
        <message>
            <source>Save and read for a test</source>
            <translation>保存して試し読み</translation>
        </message>
        <message>
            <source>Platforms watch where a seller signs in: use the shop&apos;s usual network, and keep two-step verification on.</source>
            <translation>プラットフォームは出店者のログイン元を見ています。いつものネットワークを使い、二段階認証を有効にしておいてください。</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::SizingWindow</name>
        <message>
            <source>How much desk do you need?</source>
            <translation>どのくらいの体制が必要ですか？</translation>
        </message>
        <message>
            <source>Orders a day, all stores together</source>
            <translation>1日の注文数（全店舗）</translation>
        </message>
        <message>
            <source>Buyer messages a day (0: not known)</source>
            <translation>1日の購入者メッセージ数（0：不明）</translation>
        </message>
        <message>
            <source>People who answer</source>
            <translation>対応する人数</translation>
        </message>
        <message>
            <source>Rules of thumb: one order in ten brings a message, and one person answers about 80 a day with templates. Your own figures are better.</source>
            <translation>目安：注文10件に1件がメッセージになり、1人がテンプレートで1日約80件に答えます。自社の数字の方が確かです。</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>閉じる</translation>
        </message>
        <message>
            <source>About %1 messages a day, %2 for each person.</source>
            <translation>1日に約 %1 件、1人あたり %2 件。</translation>
        </message>
        <message>
            <source>More messages than that many people answer in time: plan for more people.</source>
            <translation>この人数では間に合わない量です。増員を検討してください。</translation>
        </message>
        <message>
            <source>The platforms&apos; own pages would do; the desk saves you from watching all of them.</source>
            <translation>各プラットフォームのページでも足ります。この机なら全部を見張らずに済みます。</translation>
        </message>
        <message>
            <source>Begin with templates: they answer most of what is asked again and again.</source>
            <translation>まずテンプレートから。繰り返される質問の多くに答えられます。</translation>
        </message>
        <message>
            <source>Give every store its hours and targets, so that due times are right.</source>
            <translation>店舗ごとに営業時間と目標を決めると、期限が正しくなります。</translation>
        </message>
        <message>
            <source>Form groups and name who answers for each store.</source>
            <translation>グループを作り、店舗ごとの責任者を決めます。</translation>
        </message>
        <message>
            <source>Sort by rules: language, store, kind of question.</source>
            <translation>言語・店舗・質問の種類で規則に従って振り分けます。</translation>
        </message>
        <message>
            <source>Let a lead look at response times once a day.</source>
            <translation>リーダーが1日1回、応答時間を確認します。</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::StageBar</name>
        <message>
            <source>Mean time of each stage</source>
            <translation>各段階の平均時間</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::StatusStrip</name>
        <message numerus="yes">
            <source>%n store(s)</source>
            <translation>
                <numerusform>ストア %n 件</numerusform>
            </translation>
        </message>
        <message>
            <source>No store connected</source>
            <translation>接続済みのストアなし</translation>
        </message>
        <message>
            <source>%1 · all fine</source>
            <translation>%1 · すべて正常</translation>
        </message>
        <message>
            <source>Not synced yet</source>
            <translation>未同期</translation>
        </message>
        <message>
            <source>Outbox %1</source>
            <translation>送信トレイ %1</translation>
        </message>
        <message numerus="yes">
            <source>%n ask(s) you</source>
            <translation>
                <numerusform>要判断 %n 件</numerusform>
            </translation>
        </message>
        <message>
            <source>Online</source>
            <translation>オンライン</translation>
        </message>
        <message>
            <source>Offline since %1</source>
            <translation>%1 からオフライン</translation>
        </message>
        <message>
            <source>Offline</source>
            <translation>オフライン</translation>
        </message>
        <message>
            <source>%1 messages · complete since %2</source>
            <translation>メッセージ %1 件 · %2 以降は完全</translation>
        </message>
        <message>
            <source>%1 messages</source>
            <translation>メッセージ %1 件</translation>
        </message>
        <message>
            <source> · %1 not searchable yet</source>
            <translation> · %1 件は検索準備中</translation>
        </message>
        <message>
            <source>Import paused · %1 messages</source>
            <translation>インポート一時停止中 · メッセージ %1 件</translation>
        </message>
        <message>
            <source>Import %1</source>
            <comment>number of messages</comment>
            <translation>インポート %1</translation>
        </message>
        <message>
            <source>Importing earlier messages · %1 read</source>
            <translation>過去のメッセージをインポート中 · %1 件取得</translation>
        </message>
        <message>
            <source>Imported, not connected</source>
            <translation>インポートのみ、未接続</translation>
        </message>
        <message>
            <source>Synced %1 · %2 ago</source>
            <comment>time, how long ago</comment>
            <translation>%1 に同期 · %2前</translation>
        </message>
        <message numerus="yes">
            <source>%n store(s) %1</source>
            <comment>how many stores are &apos;lagging&apos; or &apos;far behind&apos;</comment>
            <translation>
                <numerusform>ストア %n 件：%1</numerusform>
            </translation>
        </message>
        <message>
            <source>, </source>
            <comment>between two names</comment>
            <translation>、</translation>
        </message>
        <message>
            <source>On duty: %1</source>
            <translation>当番：%1</translation>
        </message>
        <message>
            <source>+%1</source>
            <comment>so many more stores in trouble</comment>
            <translation>ほか %1 店舗</translation>
        </message>
        <message>
            <source>%1: %2. %3</source>
            <comment>store, what is wrong, what to do</comment>
            <translation>%1：%2。%3</translation>
        </message>
        <message>
            <source>Signed in: %1</source>
            <translation>サインイン中：%1</translation>
        </message>
        <message>
            <source>Signed in: %1. Press to hand over to somebody else.</source>
            <translation>サインイン中：%1。押すとほかの人に交代できます。</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::StepButton</name>
        <message>
            <source>done</source>
            <translation>完了</translation>
        </message>
        <message>
            <source>current step</source>
            <translation>現在の手順</translation>
        </message>
        <message>
            <source>to come</source>
            <translation>未実施</translation>
        </message>
        <message>
            <source>Step %1: %2, %3</source>
            <comment>number, name, state</comment>
            <translation>手順 %1：%2、%3</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::StoreCard</name>
        <message>
            <source>practice store</source>
            <translation>練習用ストア</translation>
        </message>
        <message>
            <source>What the desk may do at %1</source>
            <translation>%1 で許可する操作</translation>
        </message>
        <message>
            <source>Tell the platform which messages were read</source>
            <translation>既読のメッセージをプラットフォームに知らせる</translation>
        </message>
        <message>
            <source>Tell the platform which messages were read: %1</source>
            <translation>既読のメッセージをプラットフォームに知らせる：%1</translation>
        </message>
        <message>
            <source>Test connection</source>
            <translation>接続をテスト</translation>
        </message>
        <message>
            <source>Sign in…</source>
            <translation>認証…</translation>
        </message>
        <message>
            <source>Rename…</source>
            <translation>名前を変更…</translation>
        </message>
        <message>
            <source>Remove…</source>
            <translation>削除…</translation>
        </message>
        <message>
            <source>Stop waiting</source>
            <translation>待機をやめる</translation>
        </message>
        <message>
            <source>to do</source>
            <comment>a step of the diagnosis</comment>
            <translation>未実施</translation>
        </message>
        <message>
            <source>fine</source>
            <comment>a step of the diagnosis</comment>
            <translation>正常</translation>
        </message>
        <message>
            <source>look here</source>
            <comment>a step of the diagnosis</comment>
            <translation>要確認</translation>
        </message>
        <message>
            <source>1. Open the platform&apos;s page and sign in with the main account. 2. Paste the address the browser ends on, or the code it shows. The store&apos;s history and settings stay.</source>
            <translation>1. プラットフォームのページを開き、メインアカウントでサインインします。2. ブラウザーの最後のアドレス、または表示されたコードを貼り付けます。ストアの履歴と設定はそのまま残ります。</translation>
        </message>
        <message>
            <source>Open the page</source>
            <translation>ページを開く</translation>
        </message>
        <message>
            <source>Copy its address</source>
            <translation>ページのアドレスをコピー</translation>
        </message>
        <message>
            <source>Address or code</source>
            <translation>アドレスまたはコード</translation>
        </message>
        <message>
            <source>Address the browser ended on, or the code</source>
            <translation>ブラウザーの最後のアドレス、またはコード</translation>
        </message>
        <message>
            <source>Finish signing in</source>
            <translation>認証を完了</translation>
        </message>
        <message>
            <source>New name of %1</source>
            <translation>%1 の新しい名前</translation>
        </message>
        <message>
            <source>Keep this name</source>
            <translation>この名前にする</translation>
        </message>
        <message>
            <source>The desk forgets the sign-in of this store and stops syncing it. This cannot be undone. Type “%1” to remove it.</source>
            <translation>このストアの認証を削除し、同期を停止します。この操作は元に戻せません。削除するには「%1」と入力してください。</translation>
        </message>
        <message>
            <source>Type %1 to remove the store</source>
            <translation>ストアを削除するには %1 と入力</translation>
        </message>
        <message>
            <source>Remove the store</source>
            <translation>ストアを削除</translation>
        </message>
        <message>
            <source>Mailbox…</source>
            <translation>メールボックス…</translation>
        </message>
        <message>
            <source>Hours and people…</source>
            <translation>時間と担当…</translation>
        </message>
        <message>
            <source>Account health…</source>
            <translation>アカウント健全性…</translation>
        </message>
        <message>
            <source>Outage plan…</source>
            <translation>障害時プラン…</translation>
        </message>
        <message>
            <source>No automatic replies here: %1 forbids them, or counts them against the account.</source>
            <translation>ここでは自動返信できません：%1 では禁止されているか、アカウントに不利に扱われます。</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::StoreProof</name>
        <message>
            <source>Stores and when they were checked</source>
            <translation>ストアと確認時刻</translation>
        </message>
        <message>
            <source>Choose a thread on the left, or connect a store in the settings.</source>
            <translation>左側で会話を選ぶか、設定でストアを接続してください。</translation>
        </message>
        <message>
            <source>Every store was checked within its interval</source>
            <translation>すべてのストアが確認間隔内に確認されています</translation>
        </message>
        <message>
            <source>Not every store was checked within its interval</source>
            <translation>確認間隔内に確認されていないストアがあります</translation>
        </message>
        <message>
            <source>Store</source>
            <translation>ストア</translation>
        </message>
        <message>
            <source>Unsent</source>
            <translation>未送信</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>結果</translation>
        </message>
        <message>
            <source>Last sync · lag</source>
            <translation>最終同期 · 経過</translation>
        </message>
        <message>
            <source>Next sync</source>
            <translation>次回同期</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::StoresFlow</name>
        <message>
            <source>This address is not opened from here; copy it into your browser.</source>
            <translation>このアドレスはここからは開けません。ブラウザーにコピーしてください。</translation>
        </message>
        <message>
            <source>Testing: messages are read from the platform now. Nothing is sent.</source>
            <translation>テスト中：プラットフォームからメッセージを取得しています。何も送信されません。</translation>
        </message>
        <message>
            <source>Testing the connection…</source>
            <translation>接続をテストしています…</translation>
        </message>
        <message>
            <source>Signing in…</source>
            <translation>認証しています…</translation>
        </message>
        <message>
            <source>Signed in. History and settings of the store are as before.</source>
            <translation>認証しました。ストアの履歴と設定は元のままです。</translation>
        </message>
        <message>
            <source>%1 was removed.</source>
            <translation>%1 を削除しました。</translation>
        </message>
        <message>
            <source>This file cannot be read.</source>
            <translation>このファイルを読み取れません。</translation>
        </message>
        <message>
            <source>%1 is connected. It is display only until you allow replies.</source>
            <translation>%1 を接続しました。返信を許可するまでは表示のみです。</translation>
        </message>
        <message>
            <source>The platform is making the report on the account; this may take some minutes.</source>
            <translation>プラットフォームがアカウントのレポートを作成しています。数分かかることがあります。</translation>
        </message>
        <message>
            <source>The outage plan is kept.</source>
            <translation>障害時プランを保存しました。</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::StoresPage</name>
        <message>
            <source>Stores</source>
            <translation>ストア</translation>
        </message>
        <message>
            <source>Add a store</source>
            <translation>ストアを追加</translation>
        </message>
        <message>
            <source>Add a store from a file…</source>
            <translation>ファイルからストアを追加…</translation>
        </message>
        <message>
            <source>A store is described by a store file (JSON). Its passwords and keys go to the secret store of this computer at once and are kept nowhere else.</source>
            <translation>ストアはストアファイル（JSON）で定義します。パスワードとキーはすぐにこのコンピューターのシークレットストアへ移され、他の場所には保存されません。</translation>
        </message>
        <message>
            <source>No store is connected yet.</source>
            <translation>接続済みのストアはありません。</translation>
        </message>
        <message>
            <source>Choose a store file</source>
            <translation>ストアファイルを選択</translation>
        </message>
        <message>
            <source>Store files (*.json)</source>
            <translation>ストアファイル (*.json)</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::SupportChart</name>
        <message>
            <source>Hours until the first answer, median by month and site</source>
            <translation>初回回答までの時間（月・サイト別の中央値）</translation>
        </message>
        <message>
            <source>%1, %2: %3 h</source>
            <comment>month, site, hours</comment>
            <translation>%1、%2：%3 時間</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::SupportFlow</name>
        <message>
            <source>This category says nothing of the matter and lengthens the wait: choose a more exact one, or say that the platform offers none.</source>
            <translation>この分類では内容が分からず待ち時間が延びます。より具体的なものを選ぶか、プラットフォームにないことを示してください。</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>送信済み</translation>
        </message>
        <message>
            <source>Number that the platform gave it; it may come later</source>
            <translation>プラットフォームが付けた番号（後でも可）</translation>
        </message>
        <message>
            <source>Expected answer</source>
            <translation>回答予定</translation>
        </message>
        <message>
            <source>Choose</source>
            <translation>選択</translation>
        </message>
        <message>
            <source>In 4 hours</source>
            <translation>4 時間後</translation>
        </message>
        <message>
            <source>In a day</source>
            <translation>1 日後</translation>
        </message>
        <message>
            <source>In 3 days</source>
            <translation>3 日後</translation>
        </message>
        <message>
            <source>In a week</source>
            <translation>1 週間後</translation>
        </message>
        <message>
            <source>We wrote again</source>
            <translation>こちらから追加連絡</translation>
        </message>
        <message>
            <source>The platform wrote</source>
            <translation>プラットフォームから</translation>
        </message>
        <message>
            <source>What was said</source>
            <translation>やり取りの内容</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::SupportForm</name>
        <message>
            <source>Store</source>
            <translation>店舗</translation>
        </message>
        <message>
            <source>Site whose support is asked</source>
            <translation>問い合わせるサイト</translation>
        </message>
        <message>
            <source>Category, the most exact ones first</source>
            <translation>分類（具体的なものから）</translation>
        </message>
        <message>
            <source>More exact ones, which are answered sooner:</source>
            <translation>より具体的な分類（回答が早くなります）：</translation>
        </message>
        <message>
            <source>The platform offers no better one</source>
            <translation>プラットフォームに適した分類がない</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>件名</translation>
        </message>
        <message>
            <source>What it is about</source>
            <translation>内容</translation>
        </message>
        <message>
            <source>Notification or ASIN</source>
            <translation>通知番号または ASIN</translation>
        </message>
        <message>
            <source>Its page on the platform</source>
            <translation>プラットフォーム上のページ</translation>
        </message>
        <message>
            <source>Go to the first one</source>
            <translation>最初のものへ</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>言語</translation>
        </message>
        <message>
            <source>Number to be called at</source>
            <translation>折り返し先の電話番号</translation>
        </message>
        <message>
            <source>Own order defect rate, in %</source>
            <translation>自店の注文不良率（%）</translation>
        </message>
        <message>
            <source>Earlier trouble of the account</source>
            <translation>アカウントの過去の問題</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>閉じる</translation>
        </message>
        <message>
            <source>Save the enquiry</source>
            <translation>問い合わせを保存</translation>
        </message>
        <message>
            <source>Choose</source>
            <translation>選択</translation>
        </message>
        <message>
            <source>As the text tells</source>
            <translation>本文から判断</translation>
        </message>
        <message>
            <source>New enquiry to a platform&apos;s support</source>
            <translation>プラットフォームサポートへの新しい問い合わせ</translation>
        </message>
        <message>
            <source>Enquiry %1</source>
            <translation>問い合わせ %1</translation>
        </message>
        <message>
            <source>Enquiry %1 is about this already: add a follow-up there, a second one lengthens the wait.</source>
            <translation>問い合わせ %1 がすでにこの件です。そちらに追記してください。二重に送ると待ち時間が延びます。</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::SupportPanel</name>
        <message>
            <source>Without a subject</source>
            <translation>件名なし</translation>
        </message>
        <message>
            <source>incomplete: no notification</source>
            <translation>不完全：通知なし</translation>
        </message>
        <message>
            <source>answer is late</source>
            <translation>回答が遅れています</translation>
        </message>
        <message>
            <source>%1 (%2, %3)</source>
            <comment>defect rate, store, time</comment>
            <translation>%1（%2、%3）</translation>
        </message>
        <message>
            <source>Own order defect rate: %1</source>
            <translation>自店の注文不良率：%1</translation>
        </message>
        <message>
            <source>What was asked of a platform&apos;s own support: when an answer is to be expected, what was said, and how long it took.</source>
            <translation>プラットフォームのサポートに尋ねたこと：回答予定、やり取り、かかった時間。</translation>
        </message>
        <message>
            <source>number at the platform %1</source>
            <translation>プラットフォームの番号 %1</translation>
        </message>
        <message>
            <source>defect rate %1</source>
            <translation>不良率 %1</translation>
        </message>
        <message>
            <source>About the notification or ASIN %1</source>
            <translation>通知または ASIN %1 について</translation>
        </message>
        <message>
            <source>Answer expected by %1: %2</source>
            <translation>回答予定 %1：%2</translation>
        </message>
        <message>
            <source>site %1: %2 h, %3 %4</source>
            <comment>site, hours, source, date</comment>
            <translation>サイト %1：%2 時間、%3 %4</translation>
        </message>
        <message>
            <source>category: %1 h, %2 %3</source>
            <comment>hours, source, date</comment>
            <translation>分類：%1 時間、%2 %3</translation>
        </message>
        <message>
            <source>usual: %1 h, %2</source>
            <comment>hours, source</comment>
            <translation>通常：%1 時間、%2</translation>
        </message>
        <message>
            <source>Reference, no rule of the platform: %1</source>
            <translation>参考値（プラットフォームの規定ではありません）：%1</translation>
        </message>
        <message>
            <source>It was sent…</source>
            <translation>送信した…</translation>
        </message>
        <message>
            <source>The platform wrote…</source>
            <translation>プラットフォームから連絡…</translation>
        </message>
        <message>
            <source>We wrote again…</source>
            <translation>こちらから追加連絡…</translation>
        </message>
        <message>
            <source>Change it…</source>
            <translation>変更…</translation>
        </message>
        <message>
            <source>Expected answer…</source>
            <translation>回答予定…</translation>
        </message>
        <message>
            <source>Close it</source>
            <translation>終了する</translation>
        </message>
        <message>
            <source>Archive in a folder…</source>
            <translation>フォルダーに保存…</translation>
        </message>
        <message>
            <source>Earlier trouble of the account: %1</source>
            <translation>アカウントの過去の問題：%1</translation>
        </message>
        <message>
            <source>What was said since</source>
            <translation>その後のやり取り</translation>
        </message>
        <message>
            <source>The platform</source>
            <translation>プラットフォーム</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>ファイル</translation>
        </message>
        <message>
            <source>History</source>
            <translation>履歴</translation>
        </message>
        <message>
            <source>%1 · %2 %3</source>
            <comment>time, person, what happened</comment>
            <translation>%1 · %2 %3</translation>
        </message>
        <message>
            <source>Enquiries to platform support</source>
            <translation>プラットフォームサポートへの問い合わせ</translation>
        </message>
        <message>
            <source>Platform support</source>
            <translation>プラットフォームサポート</translation>
        </message>
        <message>
            <source>Open</source>
            <comment>enquiries</comment>
            <translation>未解決</translation>
        </message>
        <message>
            <source>Closed</source>
            <comment>enquiries</comment>
            <translation>終了</translation>
        </message>
        <message>
            <source>New enquiry</source>
            <translation>新しい問い合わせ</translation>
        </message>
        <message>
            <source>No enquiry here. Platforms hand none out: note here what was asked of their support, and the desk counts the time.</source>
            <translation>問い合わせはありません。プラットフォームからは取得できないため、サポートに尋ねたことをここに記録すると時間を数えます。</translation>
        </message>
        <message>
            <source>Hours until the first answer, median by month and site</source>
            <translation>初回回答までの時間（月・サイト別の中央値）</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::SystemNotices</name>
        <message>
            <source>Open</source>
            <translation>開く</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::TabFlow</name>
        <message>
            <source>Questions</source>
            <translation>質問</translation>
        </message>
        <message>
            <source>Orders</source>
            <comment>messages about orders: a part of the inbox</comment>
            <translation>注文</translation>
        </message>
        <message>
            <source>Mail</source>
            <translation>メール</translation>
        </message>
        <message>
            <source>Claims</source>
            <translation>クレーム</translation>
        </message>
        <message>
            <source>All</source>
            <translation>すべて</translation>
        </message>
        <message>
            <source>Parts of “Needs reply” to see as tabs</source>
            <translation>「要返信」のうちタブで表示する区分</translation>
        </message>
        <message>
            <source>Find a kind, a store or a view</source>
            <translation>種類、ストア、ビューを検索</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::TagHintFlow</name>
        <message>
            <source>No tag is suggested for this thread.</source>
            <translation>このスレッドへのタグの提案はありません。</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::TagPicker</name>
        <message>
            <source>Create tag “%1”</source>
            <translation>タグ「%1」を作成</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>タグ</translation>
        </message>
        <message>
            <source>Find or create a tag</source>
            <translation>タグを検索または作成</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::TaskLine</name>
        <message>
            <source>Cancel</source>
            <translation>キャンセル</translation>
        </message>
        <message>
            <source>%1 %2 of %3</source>
            <comment>a task, done, expected</comment>
            <translation>%1 %2 / %3</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::TeamFlow</name>
        <message>
            <source>Not kept: %1</source>
            <translation>保存されませんでした：%1</translation>
        </message>
        <message>
            <source>The group “%1” is kept.</source>
            <translation>グループ「%1」を保存しました。</translation>
        </message>
        <message>
            <source>The languages of %1 are kept.</source>
            <translation>%1 の言語を保存しました。</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::TemplateFlow</name>
        <message>
            <source>language unknown</source>
            <translation>言語不明</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::TemplatePicker</name>
        <message>
            <source>General</source>
            <translation>共通</translation>
        </message>
        <message>
            <source>no variant for this thread&apos;s language and marketplace</source>
            <translation>この会話の言語とプラットフォームに合う版がありません</translation>
        </message>
        <message numerus="yes">
            <source>%n available</source>
            <translation>
                <numerusform>%n 件利用可能</numerusform>
            </translation>
        </message>
        <message>
            <source>Templates</source>
            <translation>テンプレート</translation>
        </message>
        <message>
            <source>Title, scene or short code</source>
            <translation>タイトル、場面、短縮コード</translation>
        </message>
        <message>
            <source>Filter templates</source>
            <translation>テンプレートを絞り込む</translation>
        </message>
        <message>
            <source>Templates for this thread</source>
            <translation>この会話で使えるテンプレート</translation>
        </message>
        <message>
            <source>↑↓ choose     Enter insert at the cursor     Esc close</source>
            <translation>↑↓ 選択     Enter カーソル位置に挿入     Esc 閉じる</translation>
        </message>
        <message>
            <source>already in the last reply to this buyer</source>
            <translation>この購入者への前回の返信で使用済み</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::TemplatePreview</name>
        <message>
            <source>Preview, variables filled in</source>
            <translation>プレビュー（変数入力済み）</translation>
        </message>
        <message>
            <source>No value for %1: fill it in before sending</source>
            <translation>%1 の値がありません。送信前に入力してください</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::TemplatesFlow</name>
        <message>
            <source>The template was deleted.</source>
            <translation>テンプレートを削除しました。</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) were written to %1.</source>
            <translation>
                <numerusform>%n 行を %1 に書き出しました。</numerusform>
            </translation>
        </message>
        <message>
            <source>Saved.</source>
            <translation>保存しました。</translation>
        </message>
        <message numerus="yes">
            <source>%n template(s) are new or changed.</source>
            <translation>
                <numerusform>%n 件のテンプレートが追加または変更されました。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) could not be read; the first is in line %1: %2</source>
            <translation>
                <numerusform>%n 行を読み取れませんでした。最初は %1 行目：%2</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: “%2”</source>
            <translation>%1: 「%2」</translation>
        </message>
        <message>
            <source>%1: “%2”. %3</source>
            <translation>%1: 「%2」。%3</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::TemplatesPage</name>
        <message>
            <source>There is no template yet. Add the starter pack, or write one.</source>
            <translation>テンプレートはまだありません。スターターパックを追加するか、作成してください。</translation>
        </message>
        <message>
            <source>Choose a template to read or change it.</source>
            <translation>閲覧または変更するテンプレートを選んでください。</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>タイトル</translation>
        </message>
        <message>
            <source>Title in Chinese</source>
            <translation>中国語のタイトル</translation>
        </message>
        <message>
            <source>Scene</source>
            <translation>場面</translation>
        </message>
        <message>
            <source>Short code, typed after //</source>
            <translation>短縮コード（// の後に入力）</translation>
        </message>
        <message>
            <source>Approved by a native speaker</source>
            <translation>ネイティブが承認済み</translation>
        </message>
        <message>
            <source>To be read again by</source>
            <translation>次回の見直し期限</translation>
        </message>
        <message>
            <source>Day of the next review</source>
            <translation>次回の見直し日</translation>
        </message>
        <message>
            <source>Wording for a language and marketplace</source>
            <translation>言語とプラットフォームごとの文面</translation>
        </message>
        <message>
            <source>Remove this wording</source>
            <translation>この文面を削除</translation>
        </message>
        <message>
            <source>Language of another wording</source>
            <translation>追加する文面の言語</translation>
        </message>
        <message>
            <source>Marketplace of another wording</source>
            <translation>追加する文面のプラットフォーム</translation>
        </message>
        <message>
            <source>all marketplaces</source>
            <translation>すべてのプラットフォーム</translation>
        </message>
        <message>
            <source>Add a wording</source>
            <translation>文面を追加</translation>
        </message>
        <message>
            <source>This wording exists already; it is shown now.</source>
            <translation>この文面はすでにあります。表示しました。</translation>
        </message>
        <message>
            <source>Wording</source>
            <translation>文面</translation>
        </message>
        <message>
            <source>Insert a variable</source>
            <translation>変数を挿入</translation>
        </message>
        <message>
            <source>Preview with values</source>
            <translation>値を入れてプレビュー</translation>
        </message>
        <message>
            <source>Without a value here: %1</source>
            <translation>ここでは値なし：%1</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>保存</translation>
        </message>
        <message>
            <source>Discard changes</source>
            <translation>変更を破棄</translation>
        </message>
        <message>
            <source>Delete it now</source>
            <translation>今すぐ削除</translation>
        </message>
        <message>
            <source>Delete…</source>
            <translation>削除…</translation>
        </message>
        <message>
            <source>Templates</source>
            <translation>テンプレート</translation>
        </message>
        <message>
            <source>Title, scene or short code</source>
            <translation>タイトル、場面、短縮コード</translation>
        </message>
        <message>
            <source>Find a template</source>
            <translation>テンプレートを検索</translation>
        </message>
        <message>
            <source>New template</source>
            <translation>新しいテンプレート</translation>
        </message>
        <message>
            <source>Import CSV…</source>
            <translation>CSV をインポート…</translation>
        </message>
        <message>
            <source>Export CSV…</source>
            <translation>CSV をエクスポート…</translation>
        </message>
        <message>
            <source>Add the starter pack</source>
            <translation>スターターパックを追加</translation>
        </message>
        <message>
            <source>Tables (*.csv)</source>
            <translation>表 (*.csv)</translation>
        </message>
        <message>
            <source>Import templates</source>
            <translation>テンプレートをインポート</translation>
        </message>
        <message>
            <source>Export templates</source>
            <translation>テンプレートをエクスポート</translation>
        </message>
        <message numerus="yes">
            <source>%n wording(s)</source>
            <translation>
                <numerusform>文面 %n 件</numerusform>
            </translation>
        </message>
        <message>
            <source>approved</source>
            <translation>承認済み</translation>
        </message>
        <message>
            <source>not approved yet</source>
            <translation>未承認</translation>
        </message>
        <message>
            <source>Name of the buyer</source>
            <translation>購入者の名前</translation>
        </message>
        <message>
            <source>Order number</source>
            <translation>注文番号</translation>
        </message>
        <message>
            <source>Day of the order</source>
            <translation>注文日</translation>
        </message>
        <message>
            <source>Amount of the order</source>
            <translation>注文金額</translation>
        </message>
        <message>
            <source>Title of the first item</source>
            <translation>最初の商品の名称</translation>
        </message>
        <message>
            <source>Article number of the first item</source>
            <translation>最初の商品の品番</translation>
        </message>
        <message>
            <source>Pieces of the first item</source>
            <translation>最初の商品の数量</translation>
        </message>
        <message>
            <source>Tracking number</source>
            <translation>追跡番号</translation>
        </message>
        <message>
            <source>Carrier</source>
            <translation>配送業者</translation>
        </message>
        <message>
            <source>Tracking page</source>
            <translation>追跡ページ</translation>
        </message>
        <message>
            <source>Day the parcel was handed over</source>
            <translation>荷物の引き渡し日</translation>
        </message>
        <message>
            <source>Expected day of delivery</source>
            <translation>配達予定日</translation>
        </message>
        <message>
            <source>Name of the store</source>
            <translation>ストアの名前</translation>
        </message>
        <message>
            <source>Who replies</source>
            <translation>返信者</translation>
        </message>
        <message>
            <source>Today&apos;s date</source>
            <translation>今日の日付</translation>
        </message>
        <message>
            <source>Only from</source>
            <translation>開始日</translation>
        </message>
        <message>
            <source>Only until</source>
            <translation>終了日</translation>
        </message>
        <message>
            <source>One more for another season</source>
            <translation>別の期間用に追加</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::ThreadFlow</name>
        <message>
            <source>Copied: %1</source>
            <translation>コピーしました：%1</translation>
        </message>
        <message>
            <source>The draft could not be kept: %1</source>
            <translation>下書きを保存できませんでした：%1</translation>
        </message>
        <message>
            <source>The platform names no page for this thread.</source>
            <translation>プラットフォームにこの会話のページがありません。</translation>
        </message>
        <message>
            <source>Nothing is unanswered in this thread.</source>
            <translation>この会話に未返信のメッセージはありません。</translation>
        </message>
        <message>
            <source>The unfinished note could not be kept: %1</source>
            <translation>書きかけのメモを保存できませんでした：%1</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::ThreadHeading</name>
        <message>
            <source>%1, order %2</source>
            <comment>buyer and order number</comment>
            <translation>%1、注文 %2</translation>
        </message>
        <message>
            <source>none</source>
            <translation>なし</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>完了</translation>
        </message>
        <message>
            <source>until %1</source>
            <translation>%1 まで</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>注文</translation>
        </message>
        <message>
            <source>Owner: nobody</source>
            <translation>担当者なし</translation>
        </message>
        <message>
            <source>Owner %1</source>
            <translation>担当 %1</translation>
        </message>
        <message>
            <source>Suggested tags: %1. Shift+A takes them.</source>
            <translation>提案されたタグ: %1。Shift+A で付けます。</translation>
        </message>
        <message>
            <source>%1, unsure</source>
            <comment>language of a thread</comment>
            <translation>%1（不確か）</translation>
        </message>
        <message>
            <source>Show the proof of the due time</source>
            <translation>期限の根拠を表示</translation>
        </message>
        <message>
            <source>Suggested tag: click or Shift+A takes it</source>
            <translation>提案されたタグ: クリックまたは Shift+A で付けます</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::ThreadListModel</name>
        <message>
            <source>Overdue</source>
            <translation>期限超過</translation>
        </message>
        <message>
            <source>Due in under 1 h</source>
            <translation>1 時間以内</translation>
        </message>
        <message>
            <source>Due in under 4 h</source>
            <translation>4 時間以内</translation>
        </message>
        <message>
            <source>In time</source>
            <translation>期限内</translation>
        </message>
        <message>
            <source>Waiting for buyer</source>
            <translation>購入者待ち</translation>
        </message>
        <message>
            <source>No deadline</source>
            <translation>期限なし</translation>
        </message>
        <message>
            <source>%1, %2 threads</source>
            <comment>group of the list</comment>
            <translation>%1、会話 %2 件</translation>
        </message>
        <message>
            <source>due in %1</source>
            <translation>残り %1</translation>
        </message>
        <message>
            <source>unread</source>
            <translation>未読</translation>
        </message>
        <message>
            <source>case</source>
            <translation>ケース</translation>
        </message>
        <message>
            <source>sending failed</source>
            <translation>送信失敗</translation>
        </message>
        <message>
            <source>assigned to nobody</source>
            <translation>未割り当て</translation>
        </message>
        <message>
            <source>assigned to %1</source>
            <translation>担当 %1</translation>
        </message>
        <message>
            <source>, </source>
            <comment>between the parts of a spoken sentence</comment>
            <translation>、</translation>
        </message>
        <message>
            <source>sounds angry</source>
            <translation>怒っている様子</translation>
        </message>
        <message>
            <source>translated</source>
            <translation>翻訳済み</translation>
        </message>
        <message>
            <source>only an automatic reply so far</source>
            <translation>まだ自動返信だけ</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::ThreadListPanel</name>
        <message>
            <source>Due time</source>
            <comment>how the list is sorted</comment>
            <translation>期限順</translation>
        </message>
        <message>
            <source>Newest first</source>
            <comment>how the list is sorted</comment>
            <translation>新しい順</translation>
        </message>
        <message>
            <source>End of snooze</source>
            <comment>how the list is sorted</comment>
            <translation>スヌーズ終了順</translation>
        </message>
        <message>
            <source>Filter this list</source>
            <translation>この一覧を絞り込む</translation>
        </message>
        <message>
            <source>Compact rows</source>
            <translation>コンパクト表示</translation>
        </message>
        <message>
            <source>Filter by buyer, order, text</source>
            <translation>購入者、注文、本文で絞り込む</translation>
        </message>
        <message>
            <source>Thread list</source>
            <translation>会話一覧</translation>
        </message>
        <message>
            <source>Oldest first</source>
            <comment>how the list is sorted</comment>
            <translation>古い順</translation>
        </message>
        <message>
            <source>By column</source>
            <comment>how the list is sorted</comment>
            <translation>列の順</translation>
        </message>
        <message>
            <source>List on top or beside</source>
            <translation>一覧を上または横に配置</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::ThreadPanel</name>
        <message>
            <source>Previous hit</source>
            <translation>前の一致</translation>
        </message>
        <message>
            <source>Next hit</source>
            <translation>次の一致</translation>
        </message>
        <message>
            <source>Close the search</source>
            <translation>検索を閉じる</translation>
        </message>
        <message>
            <source>Thread</source>
            <translation>会話</translation>
        </message>
        <message>
            <source>Assign</source>
            <translation>割り当て</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>タグ</translation>
        </message>
        <message>
            <source>Snooze</source>
            <translation>スヌーズ</translation>
        </message>
        <message>
            <source>More actions</source>
            <translation>その他の操作</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>完了</translation>
        </message>
        <message>
            <source>Done and next</source>
            <translation>完了して次へ</translation>
        </message>
        <message>
            <source>Search in this thread</source>
            <translation>この会話内を検索</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <comment>hit number, hits</comment>
            <translation>%1 / %2</translation>
        </message>
        <message>
            <source>no hits</source>
            <translation>一致なし</translation>
        </message>
        <message>
            <source> · older messages are not loaded</source>
            <translation> · 以前のメッセージは未読み込み</translation>
        </message>
        <message>
            <source>Translation on or off</source>
            <translation>翻訳の表示・非表示</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::ThreadRowDelegate</name>
        <message>
            <source>Case</source>
            <comment>a claim or dispute at the platform, chip in the list</comment>
            <translation>ケース</translation>
        </message>
        <message>
            <source>Order %1</source>
            <translation>注文 %1</translation>
        </message>
        <message>
            <source>Due %1. A click on the time shows its proof.</source>
            <translation>期限 %1。時刻をクリックすると根拠が表示されます。</translation>
        </message>
        <message>
            <source>Only an automatic reply so far: the buyer waits for a person.</source>
            <translation>まだ自動返信だけです。購入者は担当者の返信を待っています。</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::ThreadTable</name>
        <message>
            <source>State</source>
            <translation>状態</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>チャネル</translation>
        </message>
        <message>
            <source>Buyer</source>
            <translation>購入者</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>件名</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>注文</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>期限</translation>
        </message>
        <message>
            <source>Age</source>
            <translation>経過</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>担当者</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>タグ</translation>
        </message>
        <message>
            <source>Marks</source>
            <translation>マーク</translation>
        </message>
        <message>
            <source>Updated</source>
            <translation>更新</translation>
        </message>
        <message>
            <source>watched</source>
            <translation>ウォッチ中</translation>
        </message>
        <message>
            <source>urgent</source>
            <translation>緊急</translation>
        </message>
        <message>
            <source>with files</source>
            <translation>添付あり</translation>
        </message>
        <message>
            <source>with a draft</source>
            <translation>下書きあり</translation>
        </message>
        <message>
            <source>snoozed</source>
            <translation>スヌーズ中</translation>
        </message>
        <message>
            <source>sending failed</source>
            <translation>送信失敗</translation>
        </message>
        <message>
            <source>case</source>
            <translation>ケース</translation>
        </message>
        <message>
            <source>nobody</source>
            <translation>担当者なし</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>column and value</comment>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>%1, sorted, rising</source>
            <translation>%1、昇順</translation>
        </message>
        <message>
            <source>%1, sorted, falling</source>
            <translation>%1、降順</translation>
        </message>
        <message>
            <source>angry</source>
            <translation>怒り</translation>
        </message>
        <message>
            <source>only an automatic reply so far</source>
            <translation>まだ自動返信だけ</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::ThreadTableView</name>
        <message>
            <source>Reset columns</source>
            <translation>列を初期状態に戻す</translation>
        </message>
        <message>
            <source>Thread list</source>
            <translation>会話一覧</translation>
        </message>
        <message>
            <source>Columns: click sorts, right click chooses</source>
            <translation>列：クリックで並べ替え、右クリックで選択</translation>
        </message>
        <message>
            <source>Click sorts by this column, right click chooses columns</source>
            <translation>クリックでこの列の順に並べ替え、右クリックで列を選択</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::TicketFlow</name>
        <message>
            <source>About: %1</source>
            <translation>対象：%1</translation>
        </message>
        <message>
            <source>Order %1</source>
            <translation>注文 %1</translation>
        </message>
        <message>
            <source>Ticket %1 was made.</source>
            <translation>チケット %1 を作成しました。</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>説明</translation>
        </message>
        <message>
            <source>Description of ticket %1</source>
            <translation>チケット %1 の説明</translation>
        </message>
        <message>
            <source>Take above: to whom?</source>
            <translation>誰に上げますか？</translation>
        </message>
        <message>
            <source>Hand on to</source>
            <translation>引き継ぐ相手</translation>
        </message>
        <message>
            <source>Type a name</source>
            <translation>名前を入力</translation>
        </message>
        <message>
            <source>Nobody</source>
            <translation>なし</translation>
        </message>
        <message>
            <source>Why is it taken above?</source>
            <translation>上に上げる理由</translation>
        </message>
        <message>
            <source>A word for who gets it</source>
            <translation>引き継ぐ人への一言</translation>
        </message>
        <message>
            <source>Type, then Enter</source>
            <translation>入力して Enter</translation>
        </message>
        <message>
            <source>Without a word</source>
            <translation>一言なし</translation>
        </message>
        <message>
            <source>Deadline</source>
            <translation>期限</translation>
        </message>
        <message>
            <source>Choose</source>
            <translation>選ぶ</translation>
        </message>
        <message>
            <source>In 4 hours</source>
            <translation>4時間後</translation>
        </message>
        <message>
            <source>In a day</source>
            <translation>1日後</translation>
        </message>
        <message>
            <source>In 3 days</source>
            <translation>3日後</translation>
        </message>
        <message>
            <source>In a week</source>
            <translation>1週間後</translation>
        </message>
        <message>
            <source>None</source>
            <translation>なし</translation>
        </message>
        <message>
            <source>What has to be done</source>
            <translation>やること</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>件名</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::TicketForm</name>
        <message>
            <source>New ticket</source>
            <translation>新しいチケット</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>種類</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>件名</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>説明</translation>
        </message>
        <message>
            <source>Deadline</source>
            <translation>期限</translation>
        </message>
        <message>
            <source>Who does it</source>
            <translation>担当者</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>閉じる</translation>
        </message>
        <message>
            <source>Make the ticket</source>
            <translation>チケットを作成</translation>
        </message>
        <message>
            <source>Without a checklist</source>
            <translation>チェックリストなし</translation>
        </message>
        <message>
            <source>None</source>
            <translation>なし</translation>
        </message>
        <message>
            <source>In 4 hours</source>
            <translation>4時間後</translation>
        </message>
        <message>
            <source>In a day</source>
            <translation>1日後</translation>
        </message>
        <message>
            <source>In 3 days</source>
            <translation>3日後</translation>
        </message>
        <message>
            <source>In a week</source>
            <translation>1週間後</translation>
        </message>
        <message>
            <source>Nobody yet</source>
            <translation>まだなし</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::TicketModel</name>
        <message>
            <source>Ticket %1</source>
            <translation>チケット %1</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::TicketPanel</name>
        <message>
            <source>made it</source>
            <translation>作成</translation>
        </message>
        <message>
            <source>changed its state</source>
            <translation>状態を変更</translation>
        </message>
        <message>
            <source>handed it on</source>
            <translation>引き継ぎ</translation>
        </message>
        <message>
            <source>took it above</source>
            <translation>上に上げた</translation>
        </message>
        <message>
            <source>changed it</source>
            <translation>変更</translation>
        </message>
        <message>
            <source>ticked an item</source>
            <translation>項目を完了</translation>
        </message>
        <message>
            <source>took a tick back</source>
            <translation>完了を取り消し</translation>
        </message>
        <message>
            <source>linked something to it</source>
            <translation>関連付け</translation>
        </message>
        <message>
            <source>took a link off</source>
            <translation>関連を解除</translation>
        </message>
        <message>
            <source>added an item</source>
            <translation>項目を追加</translation>
        </message>
        <message>
            <source>Choose a ticket, or make one from any message: its number, order and case come along.</source>
            <translation>チケットを選ぶか、メッセージから作成してください。番号・注文・案件も関連付けられます。</translation>
        </message>
        <message>
            <source>nobody works on it</source>
            <translation>担当者なし</translation>
        </message>
        <message>
            <source>due %1</source>
            <translation>期限 %1</translation>
        </message>
        <message>
            <source>made %1 by %2</source>
            <translation>%1 に %2 が作成</translation>
        </message>
        <message>
            <source>solved %1</source>
            <translation>%1 に解決</translation>
        </message>
        <message>
            <source>Hand on…</source>
            <translation>引き継ぐ…</translation>
        </message>
        <message>
            <source>Take above…</source>
            <translation>上に上げる…</translation>
        </message>
        <message>
            <source>Deadline…</source>
            <translation>期限…</translation>
        </message>
        <message>
            <source>Title…</source>
            <translation>件名…</translation>
        </message>
        <message>
            <source>Description…</source>
            <translation>説明…</translation>
        </message>
        <message>
            <source>How it is done</source>
            <translation>進め方</translation>
        </message>
        <message>
            <source>Checklist: all of it before it counts as solved</source>
            <translation>チェックリスト：すべて終えてから解決</translation>
        </message>
        <message>
            <source>Checklist</source>
            <translation>チェックリスト</translation>
        </message>
        <message>
            <source>Add an item…</source>
            <translation>項目を追加…</translation>
        </message>
        <message>
            <source>What it is about</source>
            <translation>関連</translation>
        </message>
        <message>
            <source>Order %1</source>
            <translation>注文 %1</translation>
        </message>
        <message>
            <source>Parcel: %1</source>
            <translation>荷物：%1</translation>
        </message>
        <message>
            <source>History</source>
            <translation>履歴</translation>
        </message>
        <message>
            <source>%1 · %2 %3</source>
            <comment>time, person, what happened</comment>
            <translation>%1 · %2 %3</translation>
        </message>
        <message>
            <source>Tickets</source>
            <translation>チケット</translation>
        </message>
        <message>
            <source>Open</source>
            <comment>tickets</comment>
            <translation>未解決</translation>
        </message>
        <message>
            <source>Mine</source>
            <comment>tickets</comment>
            <translation>自分</translation>
        </message>
        <message>
            <source>Solved</source>
            <comment>tickets</comment>
            <translation>解決済み</translation>
        </message>
        <message>
            <source>Number, words, order</source>
            <translation>番号、語句、注文</translation>
        </message>
        <message>
            <source>Find a ticket</source>
            <translation>チケットを探す</translation>
        </message>
        <message>
            <source>New ticket</source>
            <translation>新しいチケット</translation>
        </message>
        <message>
            <source>No ticket here. Make one from a message with the command “New ticket”.</source>
            <translation>チケットはありません。「新しいチケット」でメッセージから作成できます。</translation>
        </message>
        <message>
            <source>Appeals</source>
            <translation>異議申立て</translation>
        </message>
        <message>
            <source>Platform support</source>
            <translation>プラットフォームサポート</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::TimeChart</name>
        <message>
            <source>%.1f h</source>
            <comment>printf format of hours at an axis: keep %.1f</comment>
            <translation>%.1f 時間</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::TopBar</name>
        <message>
            <source>All stores</source>
            <translation>すべてのストア</translation>
        </message>
        <message>
            <source>Stores searched: %1</source>
            <translation>検索対象のストア：%1</translation>
        </message>
        <message>
            <source>Commands</source>
            <translation>コマンド</translation>
        </message>
        <message>
            <source>Menu</source>
            <translation>メニュー</translation>
        </message>
        <message>
            <source>Order number, buyer, text</source>
            <translation>注文番号、購入者、本文</translation>
        </message>
        <message>
            <source>Search everything</source>
            <translation>全体を検索</translation>
        </message>
        <message>
            <source>Alerts: none open</source>
            <translation>未確認のアラートなし</translation>
        </message>
        <message numerus="yes">
            <source>Alerts: %n open</source>
            <translation>
                <numerusform>未確認のアラート %n 件</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::TranslationBar</name>
        <message>
            <source>Translating…</source>
            <translation>翻訳しています…</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>停止</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>再試行</translation>
        </message>
        <message>
            <source>Open the settings</source>
            <translation>設定を開く</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::TranslationBox</name>
        <message>
            <source>You wrote: %1</source>
            <translation>元の文：%1</translation>
        </message>
        <message>
            <source>Reads back as: %1</source>
            <translation>逆翻訳：%1</translation>
        </message>
        <message>
            <source>Translating…</source>
            <translation>翻訳しています…</translation>
        </message>
        <message>
            <source>Confirm</source>
            <translation>確認</translation>
        </message>
        <message>
            <source>I have read it: from now on it is my text.</source>
            <translation>読みました。今からは自分の文章です。</translation>
        </message>
        <message>
            <source>Back to my text</source>
            <translation>元の文に戻す</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>停止</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::TranslationFlow</name>
        <message>
            <source>Nothing to translate: this thread is in your language already.</source>
            <translation>翻訳は不要です。このスレッドはすでに自分の言語です。</translation>
        </message>
        <message>
            <source>The text has changed meanwhile: press F9 again to translate it.</source>
            <translation>その間に文が変わりました。もう一度 F9 を押してください。</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::TranslationPage</name>
        <message>
            <source>Glossary</source>
            <translation>用語集</translation>
        </message>
        <message>
            <source>These words are always translated the same way. The same word on both sides stays as it is, a brand for instance.</source>
            <translation>これらの語は常に同じように訳されます。両側が同じ語なら、ブランド名のようにそのまま残ります。</translation>
        </message>
        <message>
            <source>From</source>
            <translation>元の言語</translation>
        </message>
        <message>
            <source>Into</source>
            <translation>訳す言語</translation>
        </message>
        <message>
            <source>Word</source>
            <translation>語</translation>
        </message>
        <message>
            <source>Translation</source>
            <translation>翻訳</translation>
        </message>
        <message>
            <source>%1 into %2: %3 becomes %4</source>
            <comment>two languages, a word, its translation</comment>
            <translation>%1から%2：%3 は %4</translation>
        </message>
        <message>
            <source>The glossary is empty: add a word below, or import a file.</source>
            <translation>用語集は空です。下で語を追加するか、ファイルを読み込んでください。</translation>
        </message>
        <message>
            <source>Remove this word</source>
            <translation>この語を削除</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>読み込む…</translation>
        </message>
        <message>
            <source>A CSV file with the columns from, to, source, target</source>
            <translation>from、to、source、target の列を持つ CSV ファイル</translation>
        </message>
        <message>
            <source>Import a glossary</source>
            <translation>用語集を読み込む</translation>
        </message>
        <message>
            <source>Tables (*.csv)</source>
            <translation>表 (*.csv)</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>書き出す…</translation>
        </message>
        <message>
            <source>Export the glossary</source>
            <translation>用語集を書き出す</translation>
        </message>
        <message>
            <source>Translated from</source>
            <translation>元の言語</translation>
        </message>
        <message>
            <source>Translated into</source>
            <translation>訳す言語</translation>
        </message>
        <message>
            <source>Its translation</source>
            <translation>その訳</translation>
        </message>
        <message>
            <source>Add this word</source>
            <translation>この語を追加</translation>
        </message>
        <message>
            <source>F9 shows what the buyer wrote in your language, beneath the original, and puts your reply into the buyer&apos;s language. Every translation is kept, so that a text is sent to the service once.</source>
            <translation>F9 で購入者の文を原文の下に自分の言語で表示し、返信を購入者の言語に訳します。翻訳は保存され、同じ文がサービスに送られるのは一度だけです。</translation>
        </message>
        <message>
            <source>Language of the team</source>
            <translation>チームの言語</translation>
        </message>
        <message>
            <source>%1 (not installed)</source>
            <comment>a program</comment>
            <translation>%1（未インストール）</translation>
        </message>
        <message>
            <source>Who translates</source>
            <translation>翻訳サービス</translation>
        </message>
        <message>
            <source>Before a text leaves, names, e-mail addresses, telephone and card numbers, order and tracking numbers, amounts and dates are taken out of it and put back afterwards. The service sees the rest of the words: postal addresses or other things a buyer describes are among them.</source>
            <translation>送信前に、名前、メールアドレス、電話番号、カード番号、注文番号、追跡番号、金額、日付は取り除かれ、後で戻されます。それ以外の文はサービスに見えます。住所など購入者が書いたことも含まれます。</translation>
        </message>
        <message>
            <source>Address of the server (https)</source>
            <translation>サーバーのアドレス（https）</translation>
        </message>
        <message>
            <source>The address lies in our own network, and that is meant</source>
            <translation>アドレスは自社ネットワーク内で、意図したものです</translation>
        </message>
        <message>
            <source>Name of the model</source>
            <translation>モデル名</translation>
        </message>
        <message>
            <source>Region of the resource (empty for a global one)</source>
            <translation>リソースのリージョン（グローバルなら空欄）</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>キー</translation>
        </message>
        <message>
            <source>kept; type to replace it</source>
            <translation>保存済み。入力すると置き換えます</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>保存</translation>
        </message>
        <message>
            <source>Keep and test</source>
            <translation>保存してテスト</translation>
        </message>
        <message>
            <source>Translated by themselves</source>
            <translation>自動で翻訳</translation>
        </message>
        <message>
            <source>Threads of these stores are translated as they are opened. F9 still switches each one on or off.</source>
            <translation>これらの店舗のスレッドは開くと自動で翻訳されます。F9 で個別に切り替えられます。</translation>
        </message>
        <message>
            <source>Translate threads of %1 as they are opened</source>
            <translation>%1 のスレッドを開くと翻訳</translation>
        </message>
        <message>
            <source>No store is connected yet.</source>
            <translation>まだ店舗が接続されていません。</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::TranslationSetupFlow</name>
        <message>
            <source>The word is in the glossary.</source>
            <translation>語を用語集に入れました。</translation>
        </message>
        <message>
            <source>The word is out of the glossary.</source>
            <translation>語を用語集から外しました。</translation>
        </message>
        <message>
            <source>Kept. The journal names the change.</source>
            <translation>保存しました。変更はジャーナルに残ります。</translation>
        </message>
        <message>
            <source>Asking the service…</source>
            <translation>サービスに問い合わせています…</translation>
        </message>
        <message>
            <source>It works: “%1” became “%2” in %3 ms.</source>
            <translation>使えます：「%1」が「%2」になりました（%3 ミリ秒）。</translation>
        </message>
        <message numerus="yes">
            <source>%n word(s) taken.</source>
            <translation>
                <numerusform>%n 語を読み込みました。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n line(s) left out; the first is line %1: %2</source>
            <translation>
                <numerusform>%n 行を除外しました。最初は %1 行目：%2</numerusform>
            </translation>
        </message>
        <message>
            <source>The glossary is in the file.</source>
            <translation>用語集をファイルに書き出しました。</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::TrayFlow</name>
        <message numerus="yes">
            <source>%n due within 1 h</source>
            <translation>
                <numerusform>1 時間以内に期限 %n 件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n overdue</source>
            <translation>
                <numerusform>期限超過 %n 件</numerusform>
            </translation>
        </message>
        <message>
            <source>, </source>
            <comment>between two counts</comment>
            <translation>、</translation>
        </message>
        <message>
            <source>%1 – oldest %2 %3</source>
            <comment>counts, platform and site, time</comment>
            <translation>%1 – 最長 %2 %3</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::TriageFlow</name>
        <message>
            <source>No reply needed, because</source>
            <translation>返信不要の理由</translation>
        </message>
        <message>
            <source>The buyer only says thanks</source>
            <translation>購入者からのお礼のみ</translation>
        </message>
        <message>
            <source>The buyer got a reply another way</source>
            <translation>別の方法で回答済み</translation>
        </message>
        <message>
            <source>It is a duplicate</source>
            <translation>重複</translation>
        </message>
        <message>
            <source>It is spam or an automatic message</source>
            <translation>迷惑メールまたは自動メッセージ</translation>
        </message>
        <message>
            <source>Assign to</source>
            <translation>担当者</translation>
        </message>
        <message>
            <source>Nobody</source>
            <translation>なし</translation>
        </message>
        <message>
            <source>Mark two or more threads with X first.</source>
            <translation>先に X キーで 2 件以上の会話を選んでください。</translation>
        </message>
        <message>
            <source>Click the message at which the new thread begins, then press Shift+M.</source>
            <translation>新しい会話の先頭にするメッセージをクリックしてから、Shift+M を押してください。</translation>
        </message>
        <message>
            <source>The last action on many threads is still under way.</source>
            <translation>前回の一括操作がまだ実行中です。</translation>
        </message>
        <message numerus="yes">
            <source>Changing %n thread(s)…</source>
            <translation>
                <numerusform>%n 件の会話を変更しています…</numerusform>
            </translation>
        </message>
        <message>
            <source>Stopped: %1 of %2 threads were changed, the others are as they were.</source>
            <translation>停止しました：%2 件中 %1 件の会話を変更しました。残りは元のままです。</translation>
        </message>
        <message>
            <source>Choose a reason</source>
            <translation>理由を選択</translation>
        </message>
        <message>
            <source>Ask once and keep the reason until I quit</source>
            <translation>1 回だけ尋ね、終了するまで同じ理由を使う</translation>
        </message>
        <message>
            <source>The reason is asked for again.</source>
            <translation>次回から再び理由を尋ねます。</translation>
        </message>
        <message>
            <source>Type a name</source>
            <translation>名前を入力</translation>
        </message>
        <message>
            <source>These are too many threads to be one conversation.</source>
            <translation>1 つの会話に統合するには数が多すぎます。</translation>
        </message>
        <message>
            <source>Choose one thread: the platform asks thread by thread.</source>
            <translation>会話を 1 つ選んでください。プラットフォームでは 1 件ずつ指定します。</translation>
        </message>
        <message>
            <source>The platform has no page to say that this thread needs no reply.</source>
            <translation>この会話に返信不要と伝えるページはプラットフォームにありません。</translation>
        </message>
        <message>
            <source>The browser could not be opened.</source>
            <translation>ブラウザーを開けませんでした。</translation>
        </message>
        <message>
            <source>Closed without a reply: the platform goes on counting. %1 takes it back.</source>
            <comment>key</comment>
            <translation>返信せずに閉じました。モールの計時は続きます。%1 で元に戻せます。</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::TwinWindow</name>
        <message>
            <source>Contact response time: answered late or not at all</source>
            <translation>連絡への応答時間：遅れた、または未返信</translation>
        </message>
        <message>
            <source>Chat response rate</source>
            <translation>チャット返信率</translation>
        </message>
        <message>
            <source>Response time of questions</source>
            <translation>質問への応答時間</translation>
        </message>
        <message>
            <source>Average answer time</source>
            <translation>平均返信時間</translation>
        </message>
        <message>
            <source>Marked “no reply needed” here; whether the platform knows is not certain</source>
            <translation>ここで「返信不要」にしました。プラットフォームに伝わっているかは確かではありません</translation>
        </message>
        <message>
            <source>Closed here without an answer: for the platform it is unanswered</source>
            <translation>ここでは返信せずに完了：プラットフォームでは未返信です</translation>
        </message>
        <message>
            <source>Within 15 minutes of the bar: the clocks of the two may differ</source>
            <translation>期限の前後 15 分以内：双方の時計がずれている可能性があります</translation>
        </message>
        <message>
            <source>An automatic answer came in time, a person&apos;s too late: the platform counts the person&apos;s</source>
            <translation>自動返信は期限内、担当者の返信は遅れ：プラットフォームは担当者の返信を数えます</translation>
        </message>
        <message>
            <source>Answered on the platform&apos;s own page</source>
            <translation>プラットフォームのページで返信</translation>
        </message>
        <message>
            <source>Still within its time: not counted yet</source>
            <translation>まだ期限内：まだ数えません</translation>
        </message>
        <message>
            <source>Came with an import: its times are those of the file</source>
            <translation>取り込んだもの：時刻はファイルのもの</translation>
        </message>
        <message>
            <source>Messages of this time may be missing here</source>
            <translation>この時間帯のメッセージが欠けている可能性があります</translation>
        </message>
        <message>
            <source>The platform counts it as late</source>
            <translation>プラットフォームは期限超過と数える</translation>
        </message>
        <message>
            <source>The platform counts it as in time</source>
            <translation>プラットフォームは期限内と数える</translation>
        </message>
        <message>
            <source>The platform does not list it</source>
            <translation>プラットフォームの一覧にない</translation>
        </message>
        <message>
            <source>not counted</source>
            <translation>数えない</translation>
        </message>
        <message>
            <source>late</source>
            <translation>期限超過</translation>
        </message>
        <message>
            <source>in time</source>
            <translation>期限内</translation>
        </message>
        <message>
            <source>The platform&apos;s own figure</source>
            <translation>プラットフォームの数値</translation>
        </message>
        <message>
            <source>Store</source>
            <translation>ストア</translation>
        </message>
        <message>
            <source>Figure</source>
            <translation>数値</translation>
        </message>
        <message>
            <source>Time span</source>
            <translation>期間</translation>
        </message>
        <message>
            <source>Where the two may differ</source>
            <translation>両者が食い違う可能性のある箇所</translation>
        </message>
        <message>
            <source>shown on</source>
            <comment>the platform shows a figure on a day</comment>
            <translation>表示日</translation>
        </message>
        <message>
            <source>Day the platform showed it</source>
            <translation>プラットフォームが表示した日</translation>
        </message>
        <message>
            <source>The platform&apos;s figure</source>
            <translation>プラットフォームの数値</translation>
        </message>
        <message>
            <source>Keep the platform&apos;s figure</source>
            <translation>プラットフォームの数値を保存</translation>
        </message>
        <message>
            <source>From a file…</source>
            <translation>ファイルから…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>閉じる</translation>
        </message>
        <message>
            <source>This platform is not known to publish a figure about how quickly a shop answers.</source>
            <translation>このプラットフォームが返信の速さの数値を公表しているという情報はありません。</translation>
        </message>
        <message numerus="yes">
            <source>%n days</source>
            <translation>
                <numerusform>%n 日間</numerusform>
            </translation>
        </message>
        <message>
            <source>The platform says, in minutes</source>
            <translation>プラットフォームの数値（分）</translation>
        </message>
        <message>
            <source>The platform says, in percent</source>
            <translation>プラットフォームの数値（％）</translation>
        </message>
        <message>
            <source>%1 min</source>
            <comment>minutes</comment>
            <translation>%1 分</translation>
        </message>
        <message>
            <source>From the log: %1 (%2).</source>
            <comment>figure, so many of so many</comment>
            <translation>記録から：%1（%2）。</translation>
        </message>
        <message>
            <source>The log holds nothing this figure counts.</source>
            <translation>記録にこの数値の対象はありません。</translation>
        </message>
        <message>
            <source>The platform, on %1: %2.</source>
            <comment>date, figure</comment>
            <translation>プラットフォーム（%1）：%2。</translation>
        </message>
        <message>
            <source>Nobody has entered the platform&apos;s figure for this span yet.</source>
            <translation>この期間のプラットフォームの数値はまだ入力されていません。</translation>
        </message>
        <message>
            <source>Difference: %1.</source>
            <translation>差：%1。</translation>
        </message>
        <message numerus="yes">
            <source>The bar is missed: %n answers in time bring it back.</source>
            <translation>
                <numerusform>基準を下回っています。期限内の返信 %n 件で回復します。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more late answers until the bar is missed.</source>
            <translation>
                <numerusform>期限超過があと %n 件で基準を下回ります。</numerusform>
            </translation>
        </message>
        <message>
            <source>Rule: %1 (%2)</source>
            <comment>source, date</comment>
            <translation>規則：%1（%2）</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>メッセージ</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>返信</translation>
        </message>
        <message>
            <source>Here</source>
            <translation>こちら</translation>
        </message>
        <message>
            <source>There</source>
            <translation>プラットフォーム</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>理由</translation>
        </message>
        <message>
            <source>not known here</source>
            <translation>こちらに記録なし</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::UndoBar</name>
        <message>
            <source>Undo bar</source>
            <translation>元に戻すバー</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>元に戻す</translation>
        </message>
        <message>
            <source>Send now</source>
            <translation>今すぐ送信</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::UndoFlow</name>
        <message>
            <source>Sending in %1 s</source>
            <translation>%1 秒後に送信</translation>
        </message>
        <message>
            <source>to %1</source>
            <translation>宛先：%1</translation>
        </message>
        <message>
            <source>Too late to take it back: %1</source>
            <translation>取り消しが間に合いませんでした：%1</translation>
        </message>
        <message>
            <source>Undone. The text is a draft again.</source>
            <translation>取り消しました。内容は下書きに戻りました。</translation>
        </message>
        <message>
            <source>Undone.</source>
            <translation>取り消しました。</translation>
        </message>
        <message>
            <source>There is nothing to undo.</source>
            <translation>取り消せる操作はありません。</translation>
        </message>
        <message>
            <source>Undone: %1</source>
            <translation>取り消しました：%1</translation>
        </message>
        <message numerus="yes">
            <source>%n buyer(s)</source>
            <translation>
                <numerusform>購入者 %n 名</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n reply(s) undone. The texts are drafts again.</source>
            <translation>
                <numerusform>%n 件の返信を取り消しました。内容は下書きに戻りました。</numerusform>
            </translation>
        </message>
        <message>
            <source>The others had left already.</source>
            <translation>残りはすでに送信されました。</translation>
        </message>
        <message>
            <source>Its reply was not sent: the draft is kept.</source>
            <translation>返信は送信されていません：下書きは残っています。</translation>
        </message>
        <message>
            <source>Open the draft</source>
            <translation>下書きを開く</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::VerdictWindow</name>
        <message>
            <source>Verify a package</source>
            <translation>パッケージを検証</translation>
        </message>
        <message>
            <source>What was altered</source>
            <translation>改変されたもの</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>閉じる</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::WaitsWindow</name>
        <message>
            <source>Open the conversation</source>
            <translation>会話を開く</translation>
        </message>
        <message>
            <source>Save as a table (CSV)…</source>
            <translation>表として保存（CSV）…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>閉じる</translation>
        </message>
        <message>
            <source>Looking them up…</source>
            <translation>検索しています…</translation>
        </message>
        <message numerus="yes">
            <source>%n waiting periods, the longest late first</source>
            <translation>
                <numerusform>待ち時間 %n 件、超過の長い順</numerusform>
            </translation>
        </message>
        <message>
            <source>There is none.</source>
            <translation>該当なし。</translation>
        </message>
        <message>
            <source>%1 of %2 waiting periods, the longest late first</source>
            <comment>shown, of all</comment>
            <translation>待ち時間 %2 件中 %1 件、超過の長い順</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::WritingPage</name>
        <message>
            <source>Writing and sending</source>
            <translation>作成と送信</translation>
        </message>
        <message>
            <source> s</source>
            <comment>seconds</comment>
            <translation> 秒</translation>
        </message>
        <message>
            <source>A reply can be undone for</source>
            <translation>返信を取り消せる時間</translation>
        </message>
        <message>
            <source>0 to 30 seconds. The reply leaves 3 seconds later than shown, so that the last moment counts, too.</source>
            <translation>0～30 秒。最後の瞬間の取り消しも間に合うよう、返信は表示より 3 秒遅れて送信されます。</translation>
        </message>
        <message>
            <source>Ctrl+Enter sends, Enter starts a new line</source>
            <translation>Ctrl+Enter で送信、Enter で改行</translation>
        </message>
        <message>
            <source>Enter sends, Shift+Enter starts a new line</source>
            <translation>Enter で送信、Shift+Enter で改行</translation>
        </message>
        <message>
            <source>Key that sends</source>
            <translation>送信キー</translation>
        </message>
        <message>
            <source>Enter never sends while an input method is composing.</source>
            <translation>入力メソッドで変換中の Enter では送信されません。</translation>
        </message>
        <message>
            <source>Stay with the thread</source>
            <translation>この会話にとどまる</translation>
        </message>
        <message>
            <source>Mark the thread as done and go to the next</source>
            <translation>会話を完了にして次へ進む</translation>
        </message>
        <message>
            <source>After sending</source>
            <translation>送信後</translation>
        </message>
        <message>
            <source>Applies to the key that sends. Ctrl+Shift+Enter always sends, marks as done and goes on.</source>
            <translation>送信キーに適用されます。Ctrl+Shift+Enter では常に送信し、完了にして次へ進みます。</translation>
        </message>
    </context>
</TS>
