<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About Hostapp</source>
        <translation>Hostapp について</translation>
    </message>
    <message>
        <source>Built with</source>
        <translation>使用しているソフトウェア</translation>
    </message>
    <message>
        <source>Nothing you recorded trains an AI unless somebody with the right to say so said yes, and anyone who holds the files can check it. Hostapp is free software under the Apache License 2.0. It sends nothing anywhere.</source>
        <translation>権利を持つ人が同意しないかぎり、録画が AI の学習に使われることはありません。ファイルを持つ人なら誰でもそれを確かめられます。Hostapp は Apache License 2.0 のフリーソフトウェアです。どこにも何も送信しません。</translation>
    </message>
    <message>
        <source>Version {0}</source>
        <translation>バージョン {0}</translation>
    </message>
</context>
<context>
    <name>Answer</name>
    <message>
        <source> on {0}</source>
        <translation>（{0}）</translation>
    </message>
    <message numerus="yes">
        <source>%Ln allowed</source>
        <translation>
            <numerusform>%Ln 件が許可</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not allowed</source>
        <translation>
            <numerusform>%Ln 件が不許可</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln undecided</source>
        <translation>
            <numerusform>%Ln 件が未決定</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A decision holds for all %Ln of them.</source>
        <translation>
            <numerusform>決定は %Ln 件すべてに適用されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>It may train {0}.</source>
        <translation>学習に使える目的：{0}。</translation>
    </message>
    <message>
        <source>No longer. The grant ended on {0}.</source>
        <translation>いいえ。許可は {0} に終了しました。</translation>
    </message>
    <message>
        <source>No longer. The grant has ended.</source>
        <translation>いいえ。許可の期間は終わりました。</translation>
    </message>
    <message>
        <source>No. A participant withdrew{0}.</source>
        <translation>いいえ。参加者が同意を撤回しました{0}。</translation>
    </message>
    <message>
        <source>No. You decided so{0}.</source>
        <translation>いいえ。あなたがそう決めました{0}。</translation>
    </message>
    <message>
        <source>No. You revoked the grant{0}.</source>
        <translation>いいえ。あなたが許可を取り消しました{0}。</translation>
    </message>
    <message>
        <source>Not yet. Until you decide, nothing of it may be used.</source>
        <translation>まだです。あなたが決めるまで、何も使えません。</translation>
    </message>
    <message>
        <source>Partly. Some files are not as they were when you decided.</source>
        <translation>一部だけ。決定したときと変わっているファイルがあります。</translation>
    </message>
    <message>
        <source>Partly. Some people are left out of any export.</source>
        <translation>一部だけ。書き出しに含まれない人がいます。</translation>
    </message>
    <message>
        <source>Partly. {0} of {1} people may be used; the rest is left out of any export.</source>
        <translation>一部だけ。{1} 人のうち {0} 人の分を使えます。残りは書き出しに含まれません。</translation>
    </message>
    <message>
        <source>Partly. {0}.</source>
        <translation>一部だけ。{0}。</translation>
    </message>
    <message>
        <source>Yes. {0}</source>
        <translation>はい。{0}</translation>
    </message>
    <message>
        <source>{0} may train {1}, for {2}.</source>
        <translation>{0}：{1} の学習に、{2} が使えます。</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>For all meetings with this person, later ones too</source>
        <translation>この人が出るすべての会議（今後も含む）</translation>
    </message>
    <message>
        <source>No</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>Only for some purposes</source>
        <translation>一部の目的だけ</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>記録する</translation>
    </message>
    <message>
        <source>Takes an earlier yes back</source>
        <translation>以前の「はい」を撤回する</translation>
    </message>
    <message>
        <source>What did {0} say?</source>
        <translation>{0} さんの答えは？</translation>
    </message>
    <message>
        <source>What shows it (optional)</source>
        <translation>証拠（任意）</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
</context>
<context>
    <name>Arrange</name>
    <message numerus="yes">
        <source>%Ln meeting(s) are one now.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln meeting(s) stand alone again.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Another tool seems to have recorded the same call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files of this meeting</source>
        <translation type="unfinished">この会議のファイル</translation>
    </message>
    <message>
        <source>Join</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join with “{0}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meetings to be joined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No other meeting began within a day of this one. Select meetings in the list to join them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the list changes: files and folders keep their names. Left empty, the title that the recording came with is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename this meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renamed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split files off “{0}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files are a meeting of their own now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files become a meeting of their own, which waits for a decision of its own. Nothing is moved on the disk, and a no that was said of a file still holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They become one meeting with the title of the first. Files stay where they are, and a no that was said of a file still holds. It can be undone with “Take apart”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Basis</name>
    <message>
        <source>Everyone in it agreed</source>
        <translation>出ている全員が同意した</translation>
    </message>
    <message>
        <source>I am alone in it</source>
        <translation>自分だけが出ている</translation>
    </message>
    <message>
        <source>Only people whose yes is recorded count as agreed; everybody else is a no.</source>
        <translation>「はい」が記録された人だけが同意したとみなされ、ほかの人は「いいえ」になります。</translation>
    </message>
    <message>
        <source>Only those whose yes is recorded</source>
        <translation>「はい」が記録された人だけ</translation>
    </message>
    <message>
        <source>You state, as the host, that everyone in the recording agreed to this.</source>
        <translation>主催者として、録画に出ている全員が同意したことを表明します。</translation>
    </message>
    <message>
        <source>You state, as the host, that you are alone in the recording.</source>
        <translation>主催者として、録画に自分だけが出ていることを表明します。</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>Choose what it may be used for (Shift+G)</source>
        <translation>使ってよい目的を選ぶ（Shift+G）</translation>
    </message>
    <message>
        <source>End what was allowed (R)</source>
        <translation>許可を終わらせる（R）</translation>
    </message>
    <message>
        <source>Grant…</source>
        <translation>許可…</translation>
    </message>
    <message>
        <source>Make it undecided again (U)</source>
        <translation>未決定に戻す（U）</translation>
    </message>
    <message numerus="yes">
        <source>May these %Ln meeting(s) train AI?</source>
        <translation>
            <numerusform>この %Ln 件の会議を AI の学習に使えますか？</numerusform>
        </translation>
    </message>
    <message>
        <source>May this meeting train AI?</source>
        <translation>この会議を AI の学習に使えますか？</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>取り消す</translation>
    </message>
    <message>
        <source>Say no (R)</source>
        <translation>「いいえ」にする（R）</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
</context>
<context>
    <name>Column</name>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>長さ</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>会議</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>録画元</translation>
    </message>
    <message>
        <source>Training consent</source>
        <translation>学習への同意</translation>
    </message>
</context>
<context>
    <name>Decision</name>
    <message numerus="yes">
        <source>%Ln left as it was: {0}</source>
        <translation>
            <numerusform>%Ln 件はそのままです：{0}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln meeting(s)</source>
        <translation>
            <numerusform>会議 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Allowed: %Ln meeting(s).</source>
        <translation>
            <numerusform>会議 %Ln 件を許可しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not allowed: %Ln meeting(s).</source>
        <translation>
            <numerusform>会議 %Ln 件を不許可にしました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the files that are granted…</source>
        <translation>許可するファイルを読み込んでいます…</translation>
    </message>
    <message numerus="yes">
        <source>Revoked: %Ln meeting(s).</source>
        <translation>
            <numerusform>会議 %Ln 件の許可を取り消しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. Nothing was decided.</source>
        <translation>中止しました。何も決定していません。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message numerus="yes">
        <source>Undone, as a new entry: %Ln grant(s) revoked.</source>
        <translation>
            <numerusform>新しい記録で元に戻しました：許可 %Ln 件を取り消し。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undone, as a new entry: %Ln meeting(s) undecided.</source>
        <translation>
            <numerusform>新しい記録で元に戻しました：会議 %Ln 件が未決定。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Detail</name>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>ファイル %Ln 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln meeting(s) selected</source>
        <translation>
            <numerusform>会議 %Ln 件を選択中</numerusform>
        </translation>
    </message>
    <message>
        <source>Arrange this meeting</source>
        <translation type="unfinished"></translation>
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
        <source>People</source>
        <translation>人</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>受領証</translation>
    </message>
    <message>
        <source>Select a meeting to decide on it.</source>
        <translation>会議を選んで決定してください。</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>文字起こし</translation>
    </message>
    <message>
        <source>{0} (recognised by guess)</source>
        <translation>{0}（推定）</translation>
    </message>
</context>
<context>
    <name>Effect</name>
    <message numerus="yes">
        <source>%Ln item(s), for {0}. Call them back under «Recalls» afterwards.</source>
        <translation>
            <numerusform>{0} に %Ln 件。あとで「回収」から呼び戻してください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Given away before, in %Ln release(s):</source>
        <translation>
            <numerusform>すでに %Ln 回の提供で渡したもの：</numerusform>
        </translation>
    </message>
    <message>
        <source>You can revoke it at any time, and then nothing more is used. What a model has learned by then stays learned, and copies given away can only be called back.</source>
        <translation>いつでも取り消せます。取り消すと、それ以上は使われません。それまでにモデルが学んだことは残り、渡したコピーは回収を求めることしかできません。</translation>
    </message>
    <message>
        <source>as you are alone in it</source>
        <translation>自分だけが出ているため</translation>
    </message>
    <message numerus="yes">
        <source>for everyone but %Ln person(s)</source>
        <translation>
            <numerusform>%Ln 人を除く全員について</numerusform>
        </translation>
    </message>
    <message>
        <source>for everyone but those who said no</source>
        <translation>「いいえ」と答えた人を除く全員について</translation>
    </message>
    <message>
        <source>for everyone in it</source>
        <translation>出ている全員について</translation>
    </message>
    <message>
        <source>for those only whose yes is recorded (nobody yet)</source>
        <translation>「はい」が記録された人だけについて（まだ誰もいません）</translation>
    </message>
    <message>
        <source>people</source>
        <translation>人</translation>
    </message>
    <message>
        <source>until {0}</source>
        <translation>{0} まで</translation>
    </message>
    <message>
        <source>without end</source>
        <translation>期限なし</translation>
    </message>
    <message>
        <source>{0} and {1}</source>
        <translation>{0}と{1}</translation>
    </message>
    <message>
        <source>{0} may be used for {1}, for {2}, {3}, {4}.</source>
        <translation>{0} を {1} のために {2} が使えます（{3}、{4}）。</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>A file that shows the answer</source>
        <translation>答えを示すファイル</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>ファイルを選ぶ…</translation>
    </message>
    <message>
        <source>Paste what was written, or drop a file here</source>
        <translation>書かれた内容を貼り付けるか、ファイルをここにドロップ</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message numerus="yes">
        <source>%Ln item(s) are in {0}. The release is entry {1} of the ledger; what ends later can be called back under «Datasets».</source>
        <translation>
            <numerusform>%Ln 件が {0} にあります。この提供は台帳の {1} 番です。あとで終わったものは「データセット」から回収できます。</numerusform>
        </translation>
    </message>
    <message>
        <source>A new or empty folder</source>
        <translation>新しいフォルダーまたは空のフォルダー</translation>
    </message>
    <message>
        <source>An empty folder for the dataset</source>
        <translation>データセット用の空のフォルダー</translation>
    </message>
    <message>
        <source>Asking about every meeting…</source>
        <translation>会議をひとつずつ確認しています…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選ぶ…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Cut out of it: {0}.</source>
        <translation>取り除いたもの：{0}。</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>書き出す</translation>
    </message>
    <message>
        <source>Export a dataset</source>
        <translation>データセットを書き出す</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>形式</translation>
    </message>
    <message numerus="yes">
        <source>Going: %Ln meeting(s)</source>
        <translation>
            <numerusform>渡すもの：会議 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Masked in texts</source>
        <translation>テキストで伏せるもの</translation>
    </message>
    <message>
        <source>Nothing may go: see below why.</source>
        <translation>渡せるものがありません。理由は下をご覧ください。</translation>
    </message>
    <message>
        <source>Nothing was released: nothing of it may go.</source>
        <translation>何も提供しませんでした。渡せるものがありません。</translation>
    </message>
    <message numerus="yes">
        <source>Only the %Ln selected meeting(s)</source>
        <translation>
            <numerusform>選択した会議 %Ln 件だけ</numerusform>
        </translation>
    </message>
    <message>
        <source>Our own team, or the name of a recipient</source>
        <translation>自分たちのチーム、または提供先の名前</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>Stays here</source>
        <translation>渡さないもの</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>What goes, and what stays</source>
        <translation>渡すものと残るもの</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>目的</translation>
    </message>
    <message>
        <source>What stays, and why</source>
        <translation>残るものとその理由</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>保存先</translation>
    </message>
    <message>
        <source>Who gets it</source>
        <translation>提供先</translation>
    </message>
    <message>
        <source>Whole files</source>
        <translation>ファイル全体</translation>
    </message>
    <message>
        <source>Writing the dataset…</source>
        <translation>データセットを書き出しています…</translation>
    </message>
</context>
<context>
    <name>Faults</name>
    <message>
        <source>Copy details</source>
        <translation>詳細をコピー</translation>
    </message>
    <message>
        <source>Hostapp ended unexpectedly last time. Every decision that was confirmed is kept.</source>
        <translation>Hostapp は前回、予期せず終了しました。確定した決定はすべて残っています。</translation>
    </message>
    <message>
        <source>Hostapp made a mistake here. Every decision that was confirmed is kept.</source>
        <translation>Hostapp に不具合が起きました。確定した決定はすべて残っています。</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>Changed or added since the decision, or a person in it said no.</source>
        <translation>決定のあとで変更または追加されたか、出ている人が「いいえ」と答えました。</translation>
    </message>
    <message>
        <source>Files of this meeting</source>
        <translation>この会議のファイル</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <source>cannot be used</source>
        <translation>使えません</translation>
    </message>
    <message>
        <source>not covered</source>
        <translation>対象外</translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>Add a folder…</source>
        <translation>フォルダーを追加…</translation>
    </message>
    <message>
        <source>Every decision is signed and kept in a ledger on this computer. You can take it back at any time, and anyone you give a receipt can check it.</source>
        <translation>決定はすべて署名され、このコンピューターの台帳に保存されます。いつでも取り消せます。受領証を渡した相手は、それを確かめられます。</translation>
    </message>
    <message>
        <source>Find my recordings</source>
        <translation>録画を探す</translation>
    </message>
    <message>
        <source>Hostapp lists the meetings you recorded and keeps, for each, whether it may be used to train AI. Until you decide, the answer is no.</source>
        <translation>Hostapp は録画した会議を一覧にし、それぞれを AI の学習に使ってよいかどうかを記録します。あなたが決めるまで、答えは「いいえ」です。</translation>
    </message>
    <message>
        <source>None of the usual folders is on this computer. Add the one that holds yours.</source>
        <translation>よく使われるフォルダーがこのコンピューターにありません。録画のあるフォルダーを追加してください。</translation>
    </message>
    <message>
        <source>Where your recordings may be</source>
        <translation>録画がありそうな場所</translation>
    </message>
    <message>
        <source>Which meetings may train AI?</source>
        <translation>どの会議を AI の学習に使えますか？</translation>
    </message>
    <message>
        <source>Your recordings are only read. Nothing is moved, changed or sent anywhere.</source>
        <translation>録画は読み取るだけです。移動も変更も送信もしません。</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Checking the ledger…</source>
        <translation>台帳を確認しています…</translation>
    </message>
    <message>
        <source>Every decision is as it was signed; none is missing.</source>
        <translation>すべての決定が署名されたときのままで、欠けているものはありません。</translation>
    </message>
    <message>
        <source>Every decision is being checked against its signature.</source>
        <translation>すべての決定を署名と照らし合わせています。</translation>
    </message>
    <message>
        <source>Ledger not known here</source>
        <translation>この台帳はここでは知られていません</translation>
    </message>
    <message>
        <source>Ledger not verified</source>
        <translation>台帳は未確認です</translation>
    </message>
    <message numerus="yes">
        <source>Ledger verified · %Ln decision(s)</source>
        <translation>
            <numerusform>台帳は確認済み · 決定 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Ledger was changed</source>
        <translation>台帳が書き換えられています</translation>
    </message>
    <message>
        <source>No decisions yet</source>
        <translation>まだ決定はありません</translation>
    </message>
    <message>
        <source>The ledger begins with the first decision.</source>
        <translation>台帳は最初の決定から始まります。</translation>
    </message>
    <message>
        <source>Until the ledger verifies, nothing may train.</source>
        <translation>台帳が確認されるまで、何も学習に使えません。</translation>
    </message>
    <message>
        <source>Until this is cleared up, nothing may train.</source>
        <translation>解決するまで、何も学習に使えません。</translation>
    </message>
</context>
<context>
    <name>Forget</name>
    <message>
        <source>Forget</source>
        <translation>忘れる</translation>
    </message>
    <message>
        <source>Forget {0}?</source>
        <translation>{0} さんを忘れますか？</translation>
    </message>
    <message>
        <source>The name is erased from this store: from lists, the search, evidence, copies of the ledger and the ledger&apos;s own list of names. It cannot be brought back.</source>
        <translation>名前をこの保管場所から消します。一覧、検索、証拠、台帳のコピー、台帳の名簿が対象です。元には戻せません。</translation>
    </message>
    <message>
        <source>What was decided stays, and the ledger still verifies: a number takes the name&apos;s place. Recordings on disk are not changed.</source>
        <translation>決定はそのまま残り、台帳の確認も通ります。名前の代わりに番号が入ります。ディスク上の録画は変わりません。</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>d MMM</source>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm</source>
        <translation>yyyy年M月d日 HH:mm</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy, HH:mm</source>
        <translation>yyyy年M月d日(ddd) HH:mm</translation>
    </message>
    <message>
        <source>ddd d MMM, HH:mm</source>
        <translation>M月d日(ddd) HH:mm</translation>
    </message>
    <message>
        <source>{0} h {1:02}</source>
        <translation>{0}時間{1:02}分</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0}分</translation>
    </message>
    <message>
        <source>{0} s</source>
        <translation>{0}秒</translation>
    </message>
</context>
<context>
    <name>Grant</name>
    <message>
        <source>Allow training</source>
        <translation>学習を許可する</translation>
    </message>
    <message>
        <source>Allow training: {0}</source>
        <translation>学習を許可する：{0}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Choose at least one kind of data.</source>
        <translation>データの種類を少なくとも 1 つ選んでください。</translation>
    </message>
    <message>
        <source>Choose at least one purpose.</source>
        <translation>目的を少なくとも 1 つ選んでください。</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>許可する</translation>
    </message>
    <message>
        <source>Grant what is there anyway</source>
        <translation>今あるものだけでも許可する</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>It may be used for</source>
        <translation>使ってよい目的</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最終日</translation>
    </message>
    <message>
        <source>No end</source>
        <translation>期限なし</translation>
    </message>
    <message>
        <source>Note (optional)</source>
        <translation>メモ（任意）</translation>
    </message>
    <message>
        <source>Other terms…</source>
        <translation>別の条件…</translation>
    </message>
    <message>
        <source>Others, by name, separated by commas</source>
        <translation>ほかの提供先（名前をコンマで区切る）</translation>
    </message>
    <message>
        <source>Our own team</source>
        <translation>自分たちのチーム</translation>
    </message>
    <message>
        <source>Say who may use it.</source>
        <translation>誰が使ってよいかを指定してください。</translation>
    </message>
    <message>
        <source>Some files are not ready: see above.</source>
        <translation>準備のできていないファイルがあります。上をご覧ください。</translation>
    </message>
    <message>
        <source>Terms and notice</source>
        <translation>条件とお知らせ</translation>
    </message>
    <message>
        <source>Until the end of</source>
        <translation>この日の終わりまで</translation>
    </message>
    <message numerus="yes">
        <source>What may these %Ln meeting(s) be used for?</source>
        <translation>
            <numerusform>この %Ln 件の会議を何に使ってよいですか？</numerusform>
        </translation>
    </message>
    <message>
        <source>What may «{0}» be used for?</source>
        <translation>「{0}」を何に使ってよいですか？</translation>
    </message>
    <message>
        <source>Which data</source>
        <translation>データの種類</translation>
    </message>
    <message>
        <source>Who may use it</source>
        <translation>使ってよい相手</translation>
    </message>
    <message>
        <source>Whose yes this rests on</source>
        <translation>誰の「はい」に基づくか</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Files or people were added to the decision</source>
        <translation>決定にファイルまたは人が加わりました</translation>
    </message>
    <message>
        <source>History of this meeting</source>
        <translation>この会議の履歴</translation>
    </message>
    <message>
        <source>Nobody has decided on it yet.</source>
        <translation>まだ誰も決めていません。</translation>
    </message>
    <message>
        <source>Only for: {0}.</source>
        <translation>対象の目的：{0}。</translation>
    </message>
    <message>
        <source>You allowed it</source>
        <translation>あなたが許可しました</translation>
    </message>
    <message>
        <source>You refused</source>
        <translation>あなたが拒否しました</translation>
    </message>
    <message>
        <source>You revoked the grant</source>
        <translation>あなたが許可を取り消しました</translation>
    </message>
    <message>
        <source>You undid the refusal</source>
        <translation>あなたが拒否を元に戻しました</translation>
    </message>
    <message>
        <source>{0} said no</source>
        <translation>{0} さんが「いいえ」と答えました</translation>
    </message>
    <message>
        <source>{0} said yes</source>
        <translation>{0} さんが「はい」と答えました</translation>
    </message>
    <message>
        <source>{0} withdrew</source>
        <translation>{0} さんが同意を撤回しました</translation>
    </message>
    <message>
        <source>{0} · entry {1}</source>
        <translation>{0} · {1} 番</translation>
    </message>
    <message>
        <source>{0} · verified</source>
        <translation>{0} · 確認済み</translation>
    </message>
</context>
<context>
    <name>Kind</name>
    <message>
        <source>Audio</source>
        <translation>音声</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>字幕</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>チャット</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>文書</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>メタデータ</translation>
    </message>
    <message>
        <source>Not converted yet</source>
        <translation>未変換</translation>
    </message>
    <message>
        <source>Participant audio</source>
        <translation>参加者ごとの音声</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>文字起こし</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>映像</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>Export dataset…</source>
        <translation>データセットを書き出す…</translation>
    </message>
    <message>
        <source>Give away what is allowed (Ctrl+E)</source>
        <translation>許可されたものを渡す（Ctrl+E）</translation>
    </message>
    <message>
        <source>Look for new and changed recordings (F5)</source>
        <translation>新しい録画や変わった録画を探す（F5）</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>メニュー</translation>
    </message>
    <message>
        <source>Menu (F10)</source>
        <translation>メニュー（F10）</translation>
    </message>
    <message>
        <source>No meeting has «{0}» in its title or among its people.</source>
        <translation>題名や参加者に「{0}」を含む会議はありません。</translation>
    </message>
    <message>
        <source>No recordings yet. Scan a folder that holds some.</source>
        <translation>まだ録画がありません。録画のあるフォルダーを調べてください。</translation>
    </message>
    <message>
        <source>Nothing waits for a decision.</source>
        <translation>決定待ちはありません。</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>調べる</translation>
    </message>
    <message>
        <source>Search (Ctrl+F)</source>
        <translation>検索（Ctrl+F）</translation>
    </message>
    <message>
        <source>Search titles, people and transcripts</source>
        <translation>題名、人、文字起こしを検索</translation>
    </message>
    <message>
        <source>There is no such meeting.</source>
        <translation>その会議はありません。</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>About Hostapp</source>
        <translation>Hostapp について</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>フォルダーを追加…</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>Arrange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Export a dataset…</source>
        <translation>データセットを書き出す…</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>許可</translation>
    </message>
    <message>
        <source>Grant with other terms…</source>
        <translation>別の条件で許可…</translation>
    </message>
    <message>
        <source>Join with…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Refuse or revoke</source>
        <translation>拒否または取り消し</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan for recordings</source>
        <translation>録画を探す</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>すべて選択</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>設定…</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>並べ替え</translation>
    </message>
    <message>
        <source>Split off files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>このメッセージを閉じる</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Any purpose</source>
        <translation>すべての目的</translation>
    </message>
    <message>
        <source>By purpose</source>
        <translation>目的別</translation>
    </message>
    <message>
        <source>By tool</source>
        <translation>ツール別</translation>
    </message>
    <message>
        <source>Called back</source>
        <translation>回収済み</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>削除済み</translation>
    </message>
    <message>
        <source>Grants that end within twelve months. Renew them, or nothing of them may train.</source>
        <translation>12 か月以内に終わる許可です。更新しないと、学習に使えなくなります。</translation>
    </message>
    <message>
        <source>How the meetings of each recording tool stand.</source>
        <translation>録画ツールごとの会議の状況です。</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Items that left this computer, and what became of them.</source>
        <translation>このコンピューターから渡したものと、その後の状況です。</translation>
    </message>
    <message numerus="yes">
        <source>Later: %Ln more meeting(s).</source>
        <translation>
            <numerusform>それ以降：会議 %Ln 件。</numerusform>
        </translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <translation>yyyy年M月</translation>
    </message>
    <message>
        <source>May not</source>
        <translation>不可</translation>
    </message>
    <message>
        <source>May train</source>
        <translation>学習可</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>会議</translation>
    </message>
    <message>
        <source>Meetings that may be used now. One can count for several purposes.</source>
        <translation>今使える会議です。1 件が複数の目的に数えられることがあります。</translation>
    </message>
    <message>
        <source>Meetings with a grant in force at the end of each day.</source>
        <translation>各日の終わりに許可が有効な会議。</translation>
    </message>
    <message>
        <source>Meetings with a grant in force at the end of each month.</source>
        <translation>各月の終わりに許可が有効な会議。</translation>
    </message>
    <message>
        <source>Meetings with a grant in force at the end of each quarter.</source>
        <translation>各四半期の終わりに許可が有効な会議。</translation>
    </message>
    <message>
        <source>Meetings with a grant in force at the end of each week.</source>
        <translation>各週の終わりに許可が有効な会議。</translation>
    </message>
    <message>
        <source>Meetings with a grant in force at the end of each year.</source>
        <translation>各年の終わりに許可が有効な会議。</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>まだありません。</translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln meeting(s), {0} may train something; {1} wait for your decision.</source>
        <translation>
            <numerusform>会議 %Ln 件のうち、{0} 件を何かの学習に使えます。{1} 件があなたの決定を待っています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>目的</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>四半期</translation>
    </message>
    <message>
        <source>Q{0} {1}</source>
        <translation>{1}年 第{0}四半期</translation>
    </message>
    <message>
        <source>Releases</source>
        <translation>提供</translation>
    </message>
    <message>
        <source>Releases and recalls</source>
        <translation>提供と回収</translation>
    </message>
    <message>
        <source>There are no meetings yet: add a folder with recordings.</source>
        <translation>まだ会議がありません。録画のあるフォルダーを追加してください。</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>ツール</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Week from</source>
        <translation>週（開始日）</translation>
    </message>
    <message>
        <source>What ends</source>
        <translation>終了するもの</translation>
    </message>
    <message>
        <source>What may train, over time</source>
        <translation>学習に使えるものの推移</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>end within 30 days</source>
        <translation>30 日以内に終了</translation>
    </message>
    <message>
        <source>items called back, no answer</source>
        <translation>回収を求め、回答なし</translation>
    </message>
    <message>
        <source>may train something</source>
        <translation>何かの学習に使える</translation>
    </message>
    <message>
        <source>releases</source>
        <translation>提供</translation>
    </message>
    <message>
        <source>wait for a decision</source>
        <translation>決定待ち</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message numerus="yes">
        <source>%Ln file(s) {0}</source>
        <translation>
            <numerusform>{0} ファイル %Ln 個</numerusform>
        </translation>
    </message>
    <message>
        <source>A reply with a code…</source>
        <translation>コード付きの返信…</translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation>答え…</translation>
    </message>
    <message>
        <source>Ask everybody…</source>
        <translation>全員に尋ねる…</translation>
    </message>
    <message>
        <source>Ask…</source>
        <translation>尋ねる…</translation>
    </message>
    <message>
        <source>Both names stand for one person now.</source>
        <translation>2 つの名前を同じ人にまとめました。</translation>
    </message>
    <message>
        <source>Forget…</source>
        <translation>忘れる…</translation>
    </message>
    <message>
        <source>Forgotten; «{0}» takes the name&apos;s place.</source>
        <translation>忘れました。名前の代わりに「{0}」が入ります。</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>無視する</translation>
    </message>
    <message>
        <source>Left out of any export</source>
        <translation>書き出しに含まれません</translation>
    </message>
    <message>
        <source>Make a request to send to this person</source>
        <translation>この人に送る依頼を作る</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Nobody is named in this recording&apos;s files.</source>
        <translation>この録画のファイルには誰の名前もありません。</translation>
    </message>
    <message>
        <source>Passages that sound like an answer</source>
        <translation>答えのように聞こえる箇所</translation>
    </message>
    <message>
        <source>People in this meeting</source>
        <translation>この会議の人</translation>
    </message>
    <message>
        <source>Recognised by guess</source>
        <translation>推定</translation>
    </message>
    <message>
        <source>Record an answer…</source>
        <translation>答えを記録…</translation>
    </message>
    <message numerus="yes">
        <source>Recorded for %Ln meeting(s).</source>
        <translation>
            <numerusform>会議 %Ln 件に記録しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Same person as…</source>
        <translation>同じ人にまとめる…</translation>
    </message>
    <message>
        <source>Sounds like an answer</source>
        <translation>答えのように聞こえる</translation>
    </message>
    <message>
        <source>The name still stands in: {0}.</source>
        <translation>名前がまだ残っている場所：{0}。</translation>
    </message>
    <message>
        <source>What is left out</source>
        <translation>含まれないもの</translation>
    </message>
    <message>
        <source>Write down what this person said (Enter)</source>
        <translation>この人の答えを書き留める（Enter）</translation>
    </message>
    <message>
        <source>asked, no answer yet</source>
        <translation>尋ねたが、まだ答えがない</translation>
    </message>
    <message>
        <source>by mail</source>
        <translation>メールで</translation>
    </message>
    <message>
        <source>by reply</source>
        <translation>返信で</translation>
    </message>
    <message>
        <source>came after the decision</source>
        <translation>決定のあとに加わった</translation>
    </message>
    <message>
        <source>changed since the decision</source>
        <translation>決定のあとに変わった</translation>
    </message>
    <message>
        <source>cut from anything exported</source>
        <translation>書き出しから取り除かれる</translation>
    </message>
    <message>
        <source>does not say who the host is</source>
        <translation>主催者が誰か書かれていない</translation>
    </message>
    <message>
        <source>from a list</source>
        <translation>一覧から</translation>
    </message>
    <message>
        <source>has no recorded yes</source>
        <translation>「はい」の記録がない</translation>
    </message>
    <message>
        <source>in chat</source>
        <translation>チャットで</translation>
    </message>
    <message>
        <source>is a track of somebody who is out</source>
        <translation>含まれない人の音声トラック</translation>
    </message>
    <message>
        <source>like a no</source>
        <translation>「いいえ」のよう</translation>
    </message>
    <message>
        <source>like a yes</source>
        <translation>「はい」のよう</translation>
    </message>
    <message>
        <source>may show somebody who is out</source>
        <translation>含まれない人が映っているかもしれない</translation>
    </message>
    <message>
        <source>names nobody whose yes could be recorded</source>
        <translation>「はい」を記録できる人の名前がない</translation>
    </message>
    <message>
        <source>no answer recorded</source>
        <translation>答えの記録なし</translation>
    </message>
    <message>
        <source>not allowed in another meeting</source>
        <translation>別の会議で許可されていない</translation>
    </message>
    <message>
        <source>not read since it changed</source>
        <translation>変更後まだ読み込んでいない</translation>
    </message>
    <message>
        <source>rests on a list that was erased</source>
        <translation>消された名簿に基づいている</translation>
    </message>
    <message>
        <source>said no</source>
        <translation>「いいえ」と答えた</translation>
    </message>
    <message>
        <source>said yes</source>
        <translation>「はい」と答えた</translation>
    </message>
    <message>
        <source>shows that the host was not alone</source>
        <translation>主催者のほかにも人がいたとわかる</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>誰か</translation>
    </message>
    <message>
        <source>with a file</source>
        <translation>ファイルで</translation>
    </message>
    <message>
        <source>withdrew</source>
        <translation>同意を撤回した</translation>
    </message>
    <message>
        <source>{0}  (host)</source>
        <translation>{0}（主催者）</translation>
    </message>
    <message>
        <source>{0} in transcript</source>
        <translation>文字起こしの {0}</translation>
    </message>
    <message>
        <source>{0} {1}</source>
        <translation>{0} {1}</translation>
    </message>
</context>
<context>
    <name>Player</name>
    <message>
        <source>Green and blue: may be used. Pale red: cut out. Click to play from there.</source>
        <translation>緑と青：使えます。薄い赤：取り除かれます。クリックするとそこから再生します。</translation>
    </message>
    <message>
        <source>Open in the system&apos;s player</source>
        <translation>システムのプレーヤーで開く</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>映像</translation>
    </message>
    <message>
        <source>Place in the recording</source>
        <translation>再生位置</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>再生</translation>
    </message>
    <message>
        <source>Play or pause (Space)</source>
        <translation>再生／一時停止（スペース）</translation>
    </message>
    <message>
        <source>Qt&apos;s part that plays audio and video is missing on this computer.</source>
        <translation>音声と映像を再生する Qt の部品がこのコンピューターにありません。</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>This file cannot be played here: {0}.</source>
        <translation>このファイルはここでは再生できません：{0}。</translation>
    </message>
    <message>
        <source>This file does not begin to play here.</source>
        <translation>このファイルの再生が始まりません。</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
</context>
<context>
    <name>Presets</name>
    <message>
        <source>A name for these terms</source>
        <translation>この条件の名前</translation>
    </message>
    <message>
        <source>Begin every grant with it</source>
        <translation>許可するときはこれから始める</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存する</translation>
    </message>
    <message>
        <source>Keep as a preset…</source>
        <translation>テンプレートとして保存…</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>テンプレート</translation>
    </message>
    <message>
        <source>Terms of your own</source>
        <translation>自分で決めた条件</translation>
    </message>
    <message>
        <source>{0} (usual)</source>
        <translation>{0}（いつもの）</translation>
    </message>
</context>
<context>
    <name>ProgressStrip</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>Proof</name>
    <message>
        <source>Ask the host for a new one.</source>
        <translation>主催者に新しいものを求めてください。</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>確認しています…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>詳細をコピー</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Entries in the host&apos;s log: {0}</source>
        <translation>主催者の台帳の件数：{0}</translation>
    </message>
    <message>
        <source>Entry {0}: {1}</source>
        <translation>{0} 番：{1}</translation>
    </message>
    <message>
        <source>It does not agree with its own signature: do not rely on it, and ask the host for a new one.</source>
        <translation>署名と一致しません。信用せず、主催者に新しいものを求めてください。</translation>
    </message>
    <message>
        <source>It is signed by the key that was expected.</source>
        <translation>想定した鍵で署名されています。</translation>
    </message>
    <message>
        <source>Key: {0}</source>
        <translation>鍵：{0}</translation>
    </message>
    <message>
        <source>Nothing in it was changed since it was signed with the key below. Ask the host by another way, such as the telephone, whether that key is theirs.</source>
        <translation>下の鍵で署名されてから何も変わっていません。その鍵が本人のものかどうか、電話など別の方法で主催者に確かめてください。</translation>
    </message>
    <message>
        <source>The feed</source>
        <translation>状態リスト</translation>
    </message>
    <message>
        <source>The ledger</source>
        <translation>台帳</translation>
    </message>
    <message>
        <source>The recall</source>
        <translation>回収の通知</translation>
    </message>
    <message>
        <source>The receipt</source>
        <translation>受領証</translation>
    </message>
    <message>
        <source>The release</source>
        <translation>提供データ</translation>
    </message>
    <message>
        <source>This cannot be checked.</source>
        <translation>確かめられません。</translation>
    </message>
    <message>
        <source>{0} – Hostapp</source>
        <translation>{0} – Hostapp</translation>
    </message>
    <message>
        <source>✓ {0} is genuine.</source>
        <translation>✓ {0}は本物です。</translation>
    </message>
    <message>
        <source>✓ {0} is intact.</source>
        <translation>✓ {0}は変わっていません。</translation>
    </message>
    <message>
        <source>✗ {0} cannot be read.</source>
        <translation>✗ {0}を読めません。</translation>
    </message>
    <message>
        <source>✗ {0} was changed.</source>
        <translation>✗ {0}は書き換えられています。</translation>
    </message>
</context>
<context>
    <name>Purpose</name>
    <message>
        <source>Analytics</source>
        <translation>統計分析</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>評価</translation>
    </message>
    <message>
        <source>Language models</source>
        <translation>言語モデル</translation>
    </message>
    <message>
        <source>Meeting features</source>
        <translation>会議機能</translation>
    </message>
    <message>
        <source>Speaker recognition</source>
        <translation>話者認識</translation>
    </message>
    <message>
        <source>Speech recognition</source>
        <translation>音声認識</translation>
    </message>
    <message>
        <source>Speech synthesis</source>
        <translation>音声合成</translation>
    </message>
</context>
<context>
    <name>Recall</name>
    <message>
        <source>A signed notice names what has to be deleted. You send it to the recipient, who answers with a signed acknowledgement.</source>
        <translation>削除するものを署名付きの通知に記します。それを提供先に送ると、署名付きの確認が返ってきます。</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>回収する</translation>
    </message>
    <message>
        <source>Call back everything?</source>
        <translation>すべて回収しますか？</translation>
    </message>
    <message>
        <source>Call back what has ended?</source>
        <translation>終わったものを回収しますか？</translation>
    </message>
    <message>
        <source>What cannot be undone: models that are trained already, copies passed on, backups, and what caches of training tools still hold.</source>
        <translation>元に戻せないもの：学習済みのモデル、渡されたコピー、バックアップ、学習ツールのキャッシュに残るもの。</translation>
    </message>
</context>
<context>
    <name>Receipts</name>
    <message>
        <source>A receipt is a small folder with the signed decision. Anyone can check it with «hostapp verify», without this computer and without the network.</source>
        <translation>受領証は、署名された決定を収めた小さなフォルダーです。このコンピューターもネットワークも使わずに、誰でも「hostapp verify」で確かめられます。</translation>
    </message>
    <message>
        <source>An empty folder for the receipt</source>
        <translation>受領証用の空のフォルダー</translation>
    </message>
    <message>
        <source>Save a receipt…</source>
        <translation>受領証を保存…</translation>
    </message>
    <message>
        <source>The receipt is in {0}.</source>
        <translation>受領証は {0} にあります。</translation>
    </message>
    <message>
        <source>There is no decision yet to give a receipt of.</source>
        <translation>受領証を出せる決定がまだありません。</translation>
    </message>
</context>
<context>
    <name>Recipient</name>
    <message>
        <source>Our own team</source>
        <translation>自分たちのチーム</translation>
    </message>
</context>
<context>
    <name>Releases</name>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) called back, no answer since {0}</source>
        <translation>
            <numerusform>%Ln 件の回収を求め、{0} から回答なし</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) called back: send the notice in {0}.</source>
        <translation>
            <numerusform>%Ln 件の回収を求めます。{0} にある通知を送ってください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Call back everything…</source>
        <translation>すべて回収…</translation>
    </message>
    <message>
        <source>Call back what has ended</source>
        <translation>終わったものを回収</translation>
    </message>
    <message>
        <source>Called back, and not yet acknowledged. A model that was trained keeps what it learned; copies are deleted by those who have them.</source>
        <translation>回収を求め、まだ確認が届いていないものです。学習済みのモデルは学んだことを保ち、コピーは持っている人が削除します。</translation>
    </message>
    <message>
        <source>Datasets</source>
        <translation>データセット</translation>
    </message>
    <message>
        <source>Recalls</source>
        <translation>回収</translation>
    </message>
    <message>
        <source>Releases</source>
        <translation>提供</translation>
    </message>
    <message>
        <source>Take in an acknowledgement…</source>
        <translation>確認を取り込む…</translation>
    </message>
    <message numerus="yes">
        <source>Taken in; %Ln item(s) are still out.</source>
        <translation>
            <numerusform>取り込みました。あと %Ln 件残っています。</numerusform>
        </translation>
    </message>
    <message>
        <source>The acknowledgement that came back</source>
        <translation>届いた確認</translation>
    </message>
    <message>
        <source>What left this computer, for whom and for what. What was revoked since can be called back: the recipient gets a signed notice and answers with one.</source>
        <translation>このコンピューターから渡したもの、その相手と目的です。その後に取り消したものは回収できます。提供先に署名付きの通知が届き、署名付きで返事が来ます。</translation>
    </message>
    <message>
        <source>list erased</source>
        <translation>名簿は消去済み</translation>
    </message>
</context>
<context>
    <name>Renew</name>
    <message>
        <source>Last day</source>
        <translation>最終日</translation>
    </message>
    <message>
        <source>On the same terms as before, until the end of</source>
        <translation>これまでと同じ条件で、この日の終わりまで</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Renew: {0}</source>
        <translation>更新：{0}</translation>
    </message>
    <message>
        <source>Renewing…</source>
        <translation>更新しています…</translation>
    </message>
</context>
<context>
    <name>Reply</name>
    <message>
        <source>A reply to a request</source>
        <translation>依頼への返信</translation>
    </message>
    <message>
        <source>It says no</source>
        <translation>「いいえ」と答えている</translation>
    </message>
    <message>
        <source>It says yes</source>
        <translation>「はい」と答えている</translation>
    </message>
    <message>
        <source>It takes a yes back</source>
        <translation>「はい」を撤回している</translation>
    </message>
    <message>
        <source>Paste or drop the reply. The code in it says whose it is and which meeting it is about; the reply is kept as evidence.</source>
        <translation>返信を貼り付けるかドロップしてください。中のコードで誰のどの会議についての返信かがわかります。返信は証拠として保存されます。</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>記録する</translation>
    </message>
</context>
<context>
    <name>Request</name>
    <message>
        <source>A folder for the texts</source>
        <translation>文面を保存するフォルダー</translation>
    </message>
    <message>
        <source>Ask for consent</source>
        <translation>同意を求める</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人</translation>
    </message>
    <message>
        <source>Save all…</source>
        <translation>すべて保存…</translation>
    </message>
    <message>
        <source>Send each person their own text, as a mail or in a chat. The code in it is theirs alone: with it they can answer, and take a yes back later.</source>
        <translation>一人ひとりに、それぞれの文面をメールやチャットで送ってください。中のコードはその人だけのもので、答えることも、あとで「はい」を撤回することもできます。</translation>
    </message>
    <message>
        <source>Text of the request</source>
        <translation>依頼の文面</translation>
    </message>
    <message>
        <source>They cannot be saved: {0}.</source>
        <translation>保存できません：{0}。</translation>
    </message>
</context>
<context>
    <name>Revoke</name>
    <message>
        <source>From now on nothing of it may be used for these purposes. What else was granted stays, and so does every earlier entry in the ledger.</source>
        <translation>今後、これらの目的には何も使えません。ほかに許可したことと、台帳のこれまでの記録は残ります。</translation>
    </message>
    <message>
        <source>From now on nothing of it may be used. The earlier grant stays in the ledger, and so does this revocation; only a new grant allows it again.</source>
        <translation>今後、何も使えません。以前の許可もこの取り消しも台帳に残ります。もう一度使えるようにするには、新しい許可が必要です。</translation>
    </message>
    <message>
        <source>Note (optional)</source>
        <translation>メモ（任意）</translation>
    </message>
    <message>
        <source>Nothing of it may be used, until you decide otherwise.</source>
        <translation>あなたが決め直すまで、何も使えません。</translation>
    </message>
    <message>
        <source>Only for some purposes</source>
        <translation>一部の目的だけ</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Refuse: {0}</source>
        <translation>拒否：{0}</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>取り消す</translation>
    </message>
    <message>
        <source>Revoke: {0}</source>
        <translation>取り消す：{0}</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>Ask me</source>
        <translation>尋ねる</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>許可</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>許可しない</translation>
    </message>
    <message>
        <source>in folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>people of</source>
        <translation>参加者のドメイン</translation>
    </message>
    <message>
        <source>recorded by</source>
        <translation>録画ツール</translation>
    </message>
    <message>
        <source>series</source>
        <translation>シリーズ</translation>
    </message>
    <message>
        <source>title has</source>
        <translation>題名に含む</translation>
    </message>
</context>
<context>
    <name>Same</name>
    <message>
        <source>Choose or type another spelling. From now on both names stand for one person, in all meetings. Two people of whom decisions speak already stay two.</source>
        <translation>別の書き方を選ぶか入力してください。以後、すべての会議で 2 つの名前は同じ人になります。すでに決定に出てくる 2 人は、別々のままです。</translation>
    </message>
    <message>
        <source>The other name</source>
        <translation>もう一つの名前</translation>
    </message>
    <message>
        <source>They are one person</source>
        <translation>同じ人にする</translation>
    </message>
    <message>
        <source>Who else is {0}?</source>
        <translation>{0} さんと同じ人は？</translation>
    </message>
</context>
<context>
    <name>Scan</name>
    <message numerus="yes">
        <source>%Ln changed.</source>
        <translation>
            <numerusform>%Ln 件が変更されました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln meeting(s) found · {0}</source>
        <translation>
            <numerusform>会議 %Ln 件 · {0}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln moved.</source>
        <translation>
            <numerusform>%Ln 件が移動しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new meeting(s).</source>
        <translation>
            <numerusform>新しい会議 %Ln 件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not seen any more.</source>
        <translation>
            <numerusform>%Ln 件が見つからなくなりました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) left out:</source>
        <translation>
            <numerusform>%Ln か所を飛ばしました：</numerusform>
        </translation>
    </message>
    <message>
        <source>A folder that holds recordings</source>
        <translation>録画のあるフォルダー</translation>
    </message>
    <message>
        <source>Looking for recordings…</source>
        <translation>録画を探しています…</translation>
    </message>
    <message>
        <source>Nothing new was found.</source>
        <translation>新しいものはありませんでした。</translation>
    </message>
    <message>
        <source>Reading lengths and words: {0} of {1}</source>
        <translation>長さと言葉を読み込んでいます：{0} / {1}</translation>
    </message>
    <message>
        <source>Reading what is new…</source>
        <translation>新しいものを読み込んでいます…</translation>
    </message>
    <message>
        <source>Stopped; what was found stays.</source>
        <translation>中止しました。見つかったものは残ります。</translation>
    </message>
    <message numerus="yes">
        <source>Your rules decided on %Ln new meeting(s).</source>
        <translation>
            <numerusform>ルールで新しい会議 %Ln 件を決定しました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message numerus="yes">
        <source>%Ln passage(s)</source>
        <translation>
            <numerusform>%Ln か所</numerusform>
        </translation>
    </message>
    <message>
        <source>In what was said: {0}</source>
        <translation>発言の中：{0}</translation>
    </message>
    <message>
        <source>Passages found</source>
        <translation>見つかった箇所</translation>
    </message>
    <message numerus="yes">
        <source>the newest %Ln passage(s)</source>
        <translation>
            <numerusform>新しい順に %Ln か所</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Selection</name>
    <message>
        <source>The list has changed meanwhile: select them again.</source>
        <translation>一覧が変わりました。もう一度選んでください。</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Hostapp closes as soon as your decision is written.</source>
        <translation>決定を書き終えたら Hostapp を閉じます。</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>中止して閉じる</translation>
    </message>
    <message>
        <source>The clock is right</source>
        <translation>時計は合っている</translation>
    </message>
    <message>
        <source>The clock is taken as right: decide again.</source>
        <translation>時計を正しいものとします。もう一度決定してください。</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Add a folder…</source>
        <translation>フォルダーを追加…</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>Back up now…</source>
        <translation>今すぐバックアップ…</translation>
    </message>
    <message>
        <source>Back up to</source>
        <translation>バックアップ先</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>Every decision in one file, checked after writing. The newest copies also lie beside the ledger.</source>
        <translation>すべての決定を 1 つのファイルに保存し、書き込み後に確認します。最新のコピーは台帳のそばにもあります。</translation>
    </message>
    <message>
        <source>Everything you decided is in {0}, checked.</source>
        <translation>決定したことはすべて {0} にあり、確認済みです。</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Light or dark; usually as the system is.</source>
        <translation>ライトまたはダーク。通常はシステムに合わせます。</translation>
    </message>
    <message>
        <source>Made with your first decision.</source>
        <translation>最初の決定のときに作られます。</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>未指定</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>公開鍵</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>外す</translation>
    </message>
    <message>
        <source>Remove {0}</source>
        <translation>{0} を外す</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>設定を検索</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Show recovery words</source>
        <translation>復元用の単語を表示</translation>
    </message>
    <message>
        <source>Signing key and recovery</source>
        <translation>署名鍵と復元</translation>
    </message>
    <message>
        <source>Standing rules</source>
        <translation>常時のルール</translation>
    </message>
    <message>
        <source>The public key that others check your receipts with. Whoever has the recovery words can sign as you: write them on paper and lock them away.</source>
        <translation>ほかの人が受領証を確かめるための公開鍵です。復元用の単語を持つ人は、あなたとして署名できます。紙に書いて、鍵のかかる場所にしまってください。</translation>
    </message>
    <message>
        <source>There are none.</source>
        <translation>ありません。</translation>
    </message>
    <message>
        <source>What is decided on new recordings without asking you. What a rule decided stays decided.</source>
        <translation>新しい録画について、尋ねずに決めることです。ルールで決まったことは、そのまま残ります。</translation>
    </message>
    <message>
        <source>Where Hostapp looks for recordings. Removing one deletes nothing and undoes no decision.</source>
        <translation>Hostapp が録画を探す場所です。外しても何も削除されず、決定も変わりません。</translation>
    </message>
    <message>
        <source>Who of the people in your recordings you are. A grant for a recording of you alone needs it.</source>
        <translation>録画に出る人のうち、どれがあなたか。自分だけの録画を許可するときに必要です。</translation>
    </message>
    <message>
        <source>Who you are</source>
        <translation>あなたについて</translation>
    </message>
    <message>
        <source>You</source>
        <translation>あなた</translation>
    </message>
    <message>
        <source>not there at the moment</source>
        <translation>現在見つかりません</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>SideBar</name>
    <message>
        <source>All meetings</source>
        <translation>すべての会議</translation>
    </message>
    <message>
        <source>Datasets</source>
        <translation>データセット</translation>
    </message>
    <message>
        <source>Expiring soon</source>
        <translation>まもなく終了</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>会議</translation>
    </message>
    <message>
        <source>Needs a decision</source>
        <translation>決定待ち</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>不許可</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Recalls</source>
        <translation>回収</translation>
    </message>
    <message>
        <source>Releases</source>
        <translation>提供</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>録画元</translation>
    </message>
    <message>
        <source>Training allowed</source>
        <translation>学習を許可</translation>
    </message>
</context>
<context>
    <name>Source</name>
    <message>
        <source>Other files</source>
        <translation>その他のファイル</translation>
    </message>
</context>
<context>
    <name>State</name>
    <message>
        <source>It was not found in the last scan.</source>
        <translation>前回の検索では見つかりませんでした。</translation>
    </message>
    <message>
        <source>Some files are only in the cloud: download them first.</source>
        <translation>クラウドにしかないファイルがあります。先にダウンロードしてください。</translation>
    </message>
    <message>
        <source>Some files cannot be read.</source>
        <translation>読めないファイルがあります。</translation>
    </message>
    <message>
        <source>Some files of this meeting are missing.</source>
        <translation>この会議のファイルが一部欠けています。</translation>
    </message>
    <message>
        <source>The date can be read in two ways.</source>
        <translation>日付が 2 通りに読めます。</translation>
    </message>
    <message>
        <source>The drive or folder is away at the moment.</source>
        <translation>ドライブまたはフォルダーが現在見つかりません。</translation>
    </message>
    <message>
        <source>The recording tool could not convert this recording.</source>
        <translation>録画ツールがこの録画を変換できませんでした。</translation>
    </message>
    <message>
        <source>The transcript holds no words yet.</source>
        <translation>文字起こしにまだ言葉がありません。</translation>
    </message>
    <message>
        <source>There is no audio or video, only text.</source>
        <translation>音声も映像もなく、テキストだけです。</translation>
    </message>
    <message>
        <source>This recording is still being written.</source>
        <translation>この録画はまだ書き込み中です。</translation>
    </message>
    <message>
        <source>Zoom has not converted this recording yet.</source>
        <translation>Zoom がこの録画をまだ変換していません。</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Allowed</source>
        <translation>許可</translation>
    </message>
    <message>
        <source>Allowed until {0}</source>
        <translation>{0} まで許可</translation>
    </message>
    <message numerus="yes">
        <source>Allowed · %Ln purpose(s)</source>
        <translation>
            <numerusform>許可 · 目的 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Allowed · {0}</source>
        <translation>許可 · {0}</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>Needs a decision</source>
        <translation>決定待ち</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>不許可</translation>
    </message>
    <message>
        <source>Partly allowed</source>
        <translation>一部許可</translation>
    </message>
    <message>
        <source>Partly · {0} of {1} people</source>
        <translation>一部 · {1} 人中 {0} 人</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>取り消し済み</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>撤回</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message numerus="yes">
        <source>%Ln allowed meeting(s) will be revoked.</source>
        <translation>
            <numerusform>許可した会議 %Ln 件を取り消します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>ほか %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln undecided meeting(s) will be allowed.</source>
        <translation>
            <numerusform>未決定の会議 %Ln 件を許可します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln undecided meeting(s) will be refused.</source>
        <translation>
            <numerusform>未決定の会議 %Ln 件を拒否します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Already allowed, keeping their terms and getting these as well: %Ln.</source>
        <translation>
            <numerusform>すでに許可済みで、今の条件にこの条件が加わる会議：%Ln 件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %Ln meeting(s) a participant withdrew: what is theirs stays out.</source>
        <translation>
            <numerusform>会議 %Ln 件で参加者が同意を撤回しています。その人の分は含まれません。</numerusform>
        </translation>
    </message>
    <message>
        <source>It is about {0}.</source>
        <translation>対象：{0}。</translation>
    </message>
    <message numerus="yes">
        <source>Not allowed already, and staying so: %Ln.</source>
        <translation>
            <numerusform>すでに不許可で、そのままの会議：%Ln 件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The grant of %Ln of them had ended: allowed again.</source>
        <translation>
            <numerusform>そのうち %Ln 件は期限が切れていました。再び許可します。</numerusform>
        </translation>
    </message>
    <message>
        <source>Their no stays whatever you decide: {0}.</source>
        <translation>あなたの決定にかかわらず、「いいえ」が優先される人：{0}。</translation>
    </message>
    <message>
        <source>Undo (U) makes them undecided again, as new entries.</source>
        <translation>元に戻す（U）と、新しい記録で未決定に戻ります。</translation>
    </message>
    <message>
        <source>Undo (U) revokes all of these grants again, as new entries.</source>
        <translation>元に戻す（U）と、新しい記録でこれらの許可をすべて取り消します。</translation>
    </message>
    <message>
        <source>What is revoked needs a new grant to be allowed again.</source>
        <translation>取り消したものをもう一度使えるようにするには、新しい許可が必要です。</translation>
    </message>
    <message numerus="yes">
        <source>You had refused or revoked %Ln of them: allowed again.</source>
        <translation>
            <numerusform>そのうち %Ln 件は拒否または取り消し済みでした。再び許可します。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Table</name>
    <message>
        <source>Meetings</source>
        <translation>会議</translation>
    </message>
</context>
<context>
    <name>Terms</name>
    <message>
        <source>Covers</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>For</source>
        <translation>提供先</translation>
    </message>
    <message>
        <source>No end</source>
        <translation>期限なし</translation>
    </message>
    <message>
        <source>Purposes</source>
        <translation>目的</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>期限なし</translation>
    </message>
    <message>
        <source>until {0}</source>
        <translation>{0} まで</translation>
    </message>
    <message>
        <source>{0}: {1}; for {2}; {3}.</source>
        <translation>{0}：{1}、{2}、{3}。</translation>
    </message>
</context>
<context>
    <name>TimeBase</name>
    <message>
        <source>as the recorder&apos;s clock said</source>
        <translation>録画機の時計による</translation>
    </message>
    <message>
        <source>organiser&apos;s local time</source>
        <translation>主催者の現地時刻</translation>
    </message>
    <message>
        <source>time of the file</source>
        <translation>ファイルの時刻</translation>
    </message>
</context>
<context>
    <name>Transcript</name>
    <message>
        <source>Reading…</source>
        <translation>読み込み中…</translation>
    </message>
    <message>
        <source>There is no transcript, caption or chat to show.</source>
        <translation>表示できる文字起こし、字幕、チャットがありません。</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>文字起こし</translation>
    </message>
    <message>
        <source>in the chat:</source>
        <translation>チャット：</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… ほか %Ln 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message numerus="yes">
        <source>%Ln left to decide</source>
        <translation>
            <numerusform>残り %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ending soon: %Ln grant(s)</source>
        <translation>
            <numerusform>まもなく終了：許可 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>G grant · Shift+G choose terms · R refuse · U undo</source>
        <translation>G 許可 · Shift+G 条件を選ぶ · R 拒否 · U 元に戻す</translation>
    </message>
    <message>
        <source>G: terms as last time</source>
        <translation>G：前回と同じ条件</translation>
    </message>
    <message>
        <source>G: {0}</source>
        <translation>G：{0}</translation>
    </message>
    <message>
        <source>Grant again on the same terms, to end later</source>
        <translation>同じ条件で、終わりを延ばして許可する</translation>
    </message>
    <message>
        <source>Renew…</source>
        <translation>更新…</translation>
    </message>
    <message>
        <source>What the key G grants</source>
        <translation>G キーで許可する内容</translation>
    </message>
</context>
</TS>
