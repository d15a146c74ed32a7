<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
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
            <source>an answer waits for your decision in the outbox</source>
            <translation>送信トレイに判断待ちの返信があります</translation>
        </message>
        <message>
            <source>more waits than the limit allows</source>
            <translation>未処理の件数が上限を超えています</translation>
        </message>
        <message>
            <source>more waits than the limit allows: %1 threads to answer, %2 answers to send</source>
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
            <source>Answer waits</source>
            <translation>返信の判断待ち</translation>
        </message>
    </context>
    <context>
        <name>BubbleText</name>
        <message>
            <source>%1 · not loaded</source>
            <translation>%1 · 未読み込み</translation>
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
            <source>Acknowledge the first alarm</source>
            <translation>先頭のアラートを確認済みにする</translation>
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
            <source>No clock runs: nobody waits for an answer.</source>
            <translation>返信期限なし：返信を待っている人はいません。</translation>
        </message>
        <message>
            <source>answered %1</source>
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
    </context>
    <context>
        <name>DeskWords</name>
        <message>
            <source>Single conversations are affected, the store answers</source>
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
            <translation>インポート</translation>
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
            <source>alarms do not reach the webhook (%1)</source>
            <translation>アラートが Webhook に届いていません（%1）</translation>
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
            <source>%1 took the last action back</source>
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
            <source>A question takes one answer, and it has been given.</source>
            <translation>質問への回答は 1 回のみで、すでに回答済みです。</translation>
        </message>
        <message>
            <source>This store has no connection that could send.</source>
            <translation>このストアには送信できる接続がありません。</translation>
        </message>
        <message>
            <source>The platform offers no way to answer here.</source>
            <translation>ここではプラットフォーム上の返信手段がありません。</translation>
        </message>
        <message>
            <source>Notices of the platform cannot be answered.</source>
            <translation>プラットフォーム通知には返信できません。</translation>
        </message>
        <message>
            <source>Imported history cannot be answered.</source>
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
            <source>Alarms</source>
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
            <source>Takes this alarm off the window; the store&apos;s state stays shown (Shift+F5)</source>
            <translation>このアラートをウィンドウから消します。ストアの状態は引き続き表示されます（Shift+F5）</translation>
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
            <source>To %1 through %2</source>
            <comment>buyer, store</comment>
            <translation>宛先：%1（%2 経由）</translation>
        </message>
        <message>
            <source>Write an internal note</source>
            <translation>社内メモを書く</translation>
        </message>
        <message>
            <source>Write an answer. Ctrl+J inserts a template</source>
            <translation>返信を書いてください。Ctrl+J でテンプレートを挿入</translation>
        </message>
        <message>
            <source>Internal note</source>
            <translation>社内メモ</translation>
        </message>
        <message>
            <source>Answer to %1</source>
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
            <source>Checking the store…</source>
            <translation>ストアを確認しています…</translation>
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
            <source>Syncing…</source>
            <translation>同期しています…</translation>
        </message>
        <message>
            <source>%1: the alarm is over</source>
            <translation>%1：アラートは解消しました</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::Directory</name>
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
            <source>How to connect a store</source>
            <translation>ストアの接続方法</translation>
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
            <source>%n thread(s) in other views need an answer.</source>
            <translation>
                <numerusform>他のビューに要返信の会話が %n 件あります。</numerusform>
            </translation>
        </message>
        <message>
            <source>Show what needs an answer</source>
            <translation>要返信を表示</translation>
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
        <name>inquiry::ui::KeyTable</name>
        <message>
            <source>Keys</source>
            <translation>ショートカットキー</translation>
        </message>
        <message>
            <source>Ctrl+1 to Ctrl+9: one store     any key closes</source>
            <translation>Ctrl+1 ～ Ctrl+9：ストアを選択     いずれかのキーで閉じる</translation>
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
            <source>It is held back for some seconds, so that it can be taken back.</source>
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
            <source>It was taken back before it left.</source>
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
            <source>Take it back</source>
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
        <message numerus="yes">
            <source>%1 · to %2 · written by %3 · %n attempt(s)</source>
            <translation>
                <numerusform>%1 · 宛先 %2 · 作成者 %3 · 試行 %n 回</numerusform>
            </translation>
        </message>
        <message>
            <source>What we sent, %1</source>
            <comment>time</comment>
            <translation>送信した内容、%1</translation>
        </message>
        <message>
            <source>Open the thread</source>
            <translation>会話を開く</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::OutboxFlow</name>
        <message>
            <source>Reading the thread again.</source>
            <translation>会話をもう一度取得しています。</translation>
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
            <source>Answers on their way</source>
            <translation>送信処理中の返信</translation>
        </message>
        <message>
            <source>Nothing is ever sent twice by itself. What is unknown waits for a look-up or for your word.</source>
            <translation>自動で二重に送信されることはありません。結果が不明なものは、確認またはあなたの判断を待ちます。</translation>
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
    </context>
    <context>
        <name>inquiry::ui::QuitDialog</name>
        <message numerus="yes">
            <source>%n answer(s) not sent yet</source>
            <translation>
                <numerusform>未送信の返信が %n 件あります</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n can still be taken back.</source>
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
            <source>%n answer(s) left. The program ends when they have been delivered.</source>
            <translation>
                <numerusform>残り %n 件です。送信が終わるとプログラムを終了します。</numerusform>
            </translation>
        </message>
        <message>
            <source>Not everything was sent</source>
            <translation>一部が送信されていません</translation>
        </message>
        <message numerus="yes">
            <source>%n answer(s) still wait: the platform does not answer or there is no network.</source>
            <translation>
                <numerusform>%n 件の返信が待機中です：プラットフォームが応答しないか、ネットワークに接続されていません。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n answer(s) need you: look into the outbox.</source>
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
        <name>inquiry::ui::SettingsPanel</name>
        <message>
            <source>Settings</source>
            <translation>設定</translation>
        </message>
        <message>
            <source>Appearance</source>
            <translation>外観</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>言語</translation>
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
            <source>Sending</source>
            <translation>送信</translation>
        </message>
        <message>
            <source> s</source>
            <comment>seconds</comment>
            <translation> 秒</translation>
        </message>
        <message>
            <source>An answer can be taken back for</source>
            <translation>返信を取り消せる時間</translation>
        </message>
        <message>
            <source>Stores</source>
            <translation>ストア</translation>
        </message>
        <message>
            <source>A store is described by a store file (JSON). Its passwords and keys go to the secret store of this computer at once and are kept nowhere else.</source>
            <translation>ストアはストアファイル（JSON）で定義します。パスワードとキーはすぐにこのコンピューターのシークレットストアへ移され、他の場所には保存されません。</translation>
        </message>
        <message>
            <source>Add a store from a file…</source>
            <translation>ファイルからストアを追加…</translation>
        </message>
        <message>
            <source>Data folder: %1</source>
            <translation>データフォルダー：%1</translation>
        </message>
        <message>
            <source>practice store</source>
            <translation>練習用ストア</translation>
        </message>
        <message>
            <source>What the desk may do at %1</source>
            <translation>%1 で許可する操作</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>確認</translation>
        </message>
        <message>
            <source>Check %1</source>
            <translation>%1 を確認</translation>
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
        <name>inquiry::ui::ThreadFlow</name>
        <message>
            <source>This address is not opened: only https pages are.</source>
            <translation>このアドレスは開けません：https のページのみ開けます。</translation>
        </message>
        <message>
            <source>Copied: %1</source>
            <translation>コピーしました：%1</translation>
        </message>
        <message>
            <source>The draft could not be kept: %1</source>
            <translation>下書きを保存できませんでした：%1</translation>
        </message>
        <message>
            <source>Not sent: the check found something that must be solved first.</source>
            <translation>未送信：チェックで修正が必要な問題が見つかりました。</translation>
        </message>
        <message>
            <source>language unknown</source>
            <translation>言語不明</translation>
        </message>
        <message>
            <source>The platform names no page for this thread.</source>
            <translation>プラットフォームにこの会話のページがありません。</translation>
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
            <source>Due %1</source>
            <translation>期限 %1</translation>
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
            <source>It was answered another way</source>
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
            <source>In 3 hours</source>
            <translation>3 時間後</translation>
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
            <source>Snooze until</source>
            <translation>スヌーズの終了日時</translation>
        </message>
        <message>
            <source>Mark two or more threads with X first.</source>
            <translation>先に X キーで 2 件以上の会話を選んでください。</translation>
        </message>
        <message>
            <source>Click the message at which the new thread begins, then press Shift+M.</source>
            <translation>新しい会話の先頭にするメッセージをクリックしてから、Shift+M を押してください。</translation>
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
            <source>Taken back. The text is a draft again.</source>
            <translation>取り消しました。内容は下書きに戻りました。</translation>
        </message>
        <message>
            <source>Taken back.</source>
            <translation>取り消しました。</translation>
        </message>
        <message>
            <source>There is nothing to take back.</source>
            <translation>取り消せる操作はありません。</translation>
        </message>
        <message>
            <source>Taken back: %1</source>
            <translation>取り消しました：%1</translation>
        </message>
    </context>
</TS>
