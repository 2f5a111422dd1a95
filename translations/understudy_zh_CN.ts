<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>ClipDecoder</name>
    <message>
        <source>It is not rendered yet.</source>
        <translation>尚未渲染。</translation>
    </message>
</context>
<context>
    <name>ExportPresets</name>
    <message>
        <source>MP4, H.264</source>
        <translation>MP4，H.264</translation>
    </message>
    <message>
        <source>MP4, H.265</source>
        <translation>MP4，H.265</translation>
    </message>
    <message>
        <source>WebM, VP9</source>
        <translation>WebM，VP9</translation>
    </message>
    <message>
        <source>WebM, AV1</source>
        <translation>WebM，AV1</translation>
    </message>
    <message>
        <source>MOV, ProRes 422 HQ</source>
        <translation>MOV，ProRes 422 HQ</translation>
    </message>
    <message>
        <source>MKV, FFV1 without loss</source>
        <translation>MKV，FFV1 无损</translation>
    </message>
    <message>
        <source>GIF</source>
        <translation>GIF</translation>
    </message>
    <message>
        <source>Folder of PNG pictures</source>
        <translation>PNG 图片文件夹</translation>
    </message>
    <message>
        <source>Video for everyone (MP4)</source>
        <translation>通用视频（MP4）</translation>
    </message>
    <message>
        <source>Smaller video (H.265)</source>
        <translation>更小的视频（H.265）</translation>
    </message>
    <message>
        <source>For the web (WebM, VP9)</source>
        <translation>网页用（WebM，VP9）</translation>
    </message>
    <message>
        <source>Smallest for the web (AV1)</source>
        <translation>网页用，最小（AV1）</translation>
    </message>
    <message>
        <source>Upright for phones, 9:16 cut out</source>
        <translation>手机竖屏 9:16，裁切</translation>
    </message>
    <message>
        <source>Upright for phones, 9:16 with bars</source>
        <translation>手机竖屏 9:16，加黑边</translation>
    </message>
    <message>
        <source>Comparison: dance, figure, result</source>
        <translation>对比：舞蹈、火柴人、结果</translation>
    </message>
    <message>
        <source>Figure only</source>
        <translation>仅火柴人</translation>
    </message>
    <message>
        <source>For editing (ProRes)</source>
        <translation>剪辑用（ProRes）</translation>
    </message>
    <message>
        <source>Archive without loss (FFV1)</source>
        <translation>无损存档（FFV1）</translation>
    </message>
    <message>
        <source>Animated picture (GIF)</source>
        <translation>动图（GIF）</translation>
    </message>
    <message>
        <source>Single pictures (PNG)</source>
        <translation>单张图片（PNG）</translation>
    </message>
</context>
<context>
    <name>ExportSummary</name>
    <message>
        <source>silent</source>
        <translation>无声</translation>
    </message>
    <message>
        <source>the sound of the person&apos;s video</source>
        <translation>人物视频的声音</translation>
    </message>
    <message>
        <source>the sound of the dance</source>
        <translation>舞蹈的声音</translation>
    </message>
    <message>
        <source>%1 × %2, %3 frames per second, %4 long, %5, %6. About %7, in about %8.</source>
        <translation>%1 × %2，每秒 %3 帧，时长 %4，%5，%6。约 %7，大约需要 %8。</translation>
    </message>
</context>
<context>
    <name>JointNames</name>
    <message>
        <source>Nose</source>
        <translation>鼻子</translation>
    </message>
    <message>
        <source>Neck</source>
        <translation>颈部</translation>
    </message>
    <message>
        <source>R shoulder</source>
        <translation>右肩</translation>
    </message>
    <message>
        <source>R elbow</source>
        <translation>右肘</translation>
    </message>
    <message>
        <source>R wrist</source>
        <translation>右腕</translation>
    </message>
    <message>
        <source>L shoulder</source>
        <translation>左肩</translation>
    </message>
    <message>
        <source>L elbow</source>
        <translation>左肘</translation>
    </message>
    <message>
        <source>L wrist</source>
        <translation>左腕</translation>
    </message>
    <message>
        <source>Mid hip</source>
        <translation>髋部中心</translation>
    </message>
    <message>
        <source>R hip</source>
        <translation>右髋</translation>
    </message>
    <message>
        <source>R knee</source>
        <translation>右膝</translation>
    </message>
    <message>
        <source>R ankle</source>
        <translation>右踝</translation>
    </message>
    <message>
        <source>L hip</source>
        <translation>左髋</translation>
    </message>
    <message>
        <source>L knee</source>
        <translation>左膝</translation>
    </message>
    <message>
        <source>L ankle</source>
        <translation>左踝</translation>
    </message>
    <message>
        <source>R eye</source>
        <translation>右眼</translation>
    </message>
    <message>
        <source>L eye</source>
        <translation>左眼</translation>
    </message>
    <message>
        <source>R ear</source>
        <translation>右耳</translation>
    </message>
    <message>
        <source>L ear</source>
        <translation>左耳</translation>
    </message>
    <message>
        <source>L big toe</source>
        <translation>左大脚趾</translation>
    </message>
    <message>
        <source>L small toe</source>
        <translation>左小脚趾</translation>
    </message>
    <message>
        <source>L heel</source>
        <translation>左脚跟</translation>
    </message>
    <message>
        <source>R big toe</source>
        <translation>右大脚趾</translation>
    </message>
    <message>
        <source>R small toe</source>
        <translation>右小脚趾</translation>
    </message>
    <message>
        <source>R heel</source>
        <translation>右脚跟</translation>
    </message>
    <message>
        <source>L hand %1</source>
        <translation>左手 %1</translation>
    </message>
    <message>
        <source>R hand %1</source>
        <translation>右手 %1</translation>
    </message>
    <message>
        <source>Face %1</source>
        <translation>面部 %1</translation>
    </message>
    <message>
        <source>whole pose</source>
        <translation>整个姿态</translation>
    </message>
    <message numerus="yes">
        <source>%n joint(s)</source>
        <translation>
            <numerusform>%n 个关节</numerusform>
        </translation>
    </message>
    <message>
        <source>visible: seen in the picture</source>
        <translation>可见：画面中能看到</translation>
    </message>
    <message>
        <source>occluded: hidden, but its place is trusted; drawn dashed, and drawn for the generator</source>
        <translation>遮挡：看不到，但位置可信；以虚线绘制，也会画给生成器</translation>
    </message>
    <message>
        <source>absent: not in the picture; not drawn for the generator</source>
        <translation>缺失：不在画面中；不会画给生成器</translation>
    </message>
    <message>
        <source>detected</source>
        <translation>检测</translation>
    </message>
    <message>
        <source>set by you</source>
        <translation>由您设定</translation>
    </message>
    <message>
        <source>interpolated</source>
        <translation>插值</translation>
    </message>
    <message>
        <source>propagated</source>
        <translation>跟踪</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>导入</translation>
    </message>
</context>
<context>
    <name>Markers</name>
    <message>
        <source>Blue</source>
        <translation>蓝色</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>绿色</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>橙色</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>粉色</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>紫色</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>f %1</source>
        <translation>f %1</translation>
    </message>
    <message>
        <source>%1s</source>
        <translation>%1s</translation>
    </message>
</context>
<context>
    <name>ui</name>
    <message>
        <source>detect</source>
        <translation>检测</translation>
    </message>
    <message>
        <source>background</source>
        <translation>背景</translation>
    </message>
    <message>
        <source>cut out</source>
        <translation>抠像</translation>
    </message>
    <message>
        <source>training frames</source>
        <translation>训练帧</translation>
    </message>
    <message>
        <source>train</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>render</source>
        <translation>渲染</translation>
    </message>
    <message>
        <source>compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>%1: nobody was found in %2 of %3 frames (%4).</source>
        <translation>%1：%3 帧中有 %2 帧没有找到人（%4）。</translation>
    </message>
    <message>
        <source>%1: more than one person was seen (at frames %2); the main one is followed.</source>
        <translation>%1：看到不止一个人（第 %2 帧）；跟踪主要的人。</translation>
    </message>
    <message>
        <source>%1: another scene is seen in %2 of %3 frames (%4); they are left out, and the target is learned from its longest scene.</source>
        <translation>%1：%3 帧中有 %2 帧是另一个场景（%4）；这些帧会被略去，目标从最长的场景中学习。</translation>
    </message>
    <message>
        <source>%1: %2 captions are shown one after the other; they are taken out of the background, and what they hide of the person is made up from what is around it.</source>
        <translation>%1：有 %2 条字幕先后出现；它们会从背景中去掉，被它们遮住的人物部分由周围的内容补上。</translation>
    </message>
    <message>
        <source>In frames %1 (%2 %) the dancer takes poses the target was never filmed in; the result may look wrong there.</source>
        <translation>在第 %1 帧（%2 %），舞者的姿态是目标从未拍摄过的；那里的结果可能不对。</translation>
    </message>
    <message>
        <source>The dancer&apos;s back is seen in frames %1, but the target was never filmed from behind: the target faces the camera there, with left and right exchanged. To see the target&apos;s back, film it too.</source>
        <translation>第 %1 帧中可见舞者的背面，但目标从未从背后拍摄过：那里目标面向摄像机，左右互换。若要看到目标的背面，请一并拍摄。</translation>
    </message>
    <message>
        <source>%1 is damaged; training goes on from the checkpoint before it.</source>
        <translation>%1 已损坏；训练从前一个检查点继续。</translation>
    </message>
    <message>
        <source>Training became unstable and went back to its last good state.</source>
        <translation>训练变得不稳定，已回到上一个良好状态。</translation>
    </message>
    <message>
        <source>Training became unstable: %1. It went back to its last good state and goes on more slowly.</source>
        <translation>训练变得不稳定：%1。已回到最后的良好状态，并以更慢的速度继续。</translation>
    </message>
    <message>
        <source>%1 again and again; its last good state is kept</source>
        <translation>反复出现：%1；最后的良好状态已保留</translation>
    </message>
    <message>
        <source>a loss was no longer a number</source>
        <translation>损失不再是数值</translation>
    </message>
    <message>
        <source>its gradient exploded</source>
        <translation>梯度爆炸</translation>
    </message>
    <message>
        <source>its gradient vanished</source>
        <translation>梯度消失</translation>
    </message>
    <message>
        <source>its frames lost all contrast</source>
        <translation>帧失去了全部对比度</translation>
    </message>
    <message>
        <source>its discriminator could no longer be deceived</source>
        <translation>判别器再也无法被骗过</translation>
    </message>
    <message>
        <source>Training needs %1 of memory, of which %2 are free; smaller networks are trained, which need %3.</source>
        <translation>训练需要 %1 内存，可用 %2；将改为训练只需 %3 的较小网络。</translation>
    </message>
    <message>
        <source>VGG-19 is not installed, so the mean absolute difference takes the place of the perceptual loss; &quot;understudy-cli models install vgg19.safetensors&quot; installs it.</source>
        <translation>未安装 VGG-19，因此用平均绝对差代替感知损失；可用“understudy-cli models install vgg19.safetensors”安装。</translation>
    </message>
    <message>
        <source>Too few frames show the head to train a face.</source>
        <translation>显示头部的帧太少，无法训练面部。</translation>
    </message>
    <message>
        <source>The computer became too busy for the training, which ended after %1 of %2 steps; with a longer budget the result will be better.</source>
        <translation>计算机过于繁忙，训练在 %2 步中的第 %1 步结束；给更长时间结果会更好。</translation>
    </message>
    <message>
        <source>Training ended before its time was over: after %1 steps it would learn the %2 frames of the target by heart; a longer film of the person makes it better.</source>
        <translation>训练提前结束：超过 %1 步后，只会死记目标的 %2 帧；人物的影片越长，效果越好。</translation>
    </message>
    <message>
        <source>33 body points, fastest and least exact</source>
        <translation>33 个身体关键点，最快、精度最低</translation>
    </message>
    <message>
        <source>33 body points, fast</source>
        <translation>33 个身体关键点，快速</translation>
    </message>
    <message>
        <source>33 body points, most exact</source>
        <translation>33 个身体关键点，最精确</translation>
    </message>
    <message>
        <source>person detector, hands and face</source>
        <translation>人物检测、手部和面部</translation>
    </message>
    <message>
        <source>OpenPose BODY_25, description of the layers</source>
        <translation>OpenPose BODY_25，网络层描述</translation>
    </message>
    <message>
        <source>OpenPose BODY_25, weights</source>
        <translation>OpenPose BODY_25，权重</translation>
    </message>
    <message>
        <source>OpenPose COCO-18, description of the layers</source>
        <translation>OpenPose COCO-18，网络层描述</translation>
    </message>
    <message>
        <source>OpenPose COCO-18, weights</source>
        <translation>OpenPose COCO-18，权重</translation>
    </message>
    <message>
        <source>VGG-19, perceptual loss of preset best, as safetensors</source>
        <translation>VGG-19，“最佳”预设的感知损失，safetensors 格式</translation>
    </message>
    <message>
        <source>VGG-19, perceptual loss of preset best, as TorchScript</source>
        <translation>VGG-19，“最佳”预设的感知损失，TorchScript 格式</translation>
    </message>
    <message>
        <source>OpenPose academic or non-profit licence; not redistributable, bring your own copy</source>
        <translation>OpenPose 学术或非营利许可证；不可再分发，请自备副本</translation>
    </message>
    <message>
        <source>that of your copy; torchvision&apos;s weights come without one of their own, trained on ImageNet</source>
        <translation>以您的副本为准；torchvision 的权重没有单独的许可证，由 ImageNet 训练而成</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>没有这个文件</translation>
    </message>
    <message>
        <source>is a folder, not a video file</source>
        <translation>是文件夹，不是视频文件</translation>
    </message>
    <message>
        <source>is not a regular file</source>
        <translation>不是普通文件</translation>
    </message>
    <message>
        <source>you have no permission to read this file</source>
        <translation>您没有读取此文件的权限</translation>
    </message>
    <message>
        <source>cannot be opened: %1</source>
        <translation>无法打开：%1</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>文件为空</translation>
    </message>
    <message>
        <source>is not a video file</source>
        <translation>不是视频文件</translation>
    </message>
    <message>
        <source>starts like a video, but its index is missing; the file is truncated or damaged - copy it again</source>
        <translation>开头像视频，但缺少索引；文件被截断或已损坏——请重新复制</translation>
    </message>
    <message>
        <source>the video stream ends at frame %1 of %2; the file is truncated - copy it again</source>
        <translation>视频流在 %2 帧中的第 %1 帧结束；文件被截断——请重新复制</translation>
    </message>
    <message>
        <source>the video stream ends at frame %1 of %2; the file is truncated or damaged - copy it again</source>
        <translation>视频流在 %2 帧中的第 %1 帧结束；文件被截断或已损坏——请重新复制</translation>
    </message>
    <message>
        <source>frame %1 of %2 cannot be decoded; the file is damaged - copy it again</source>
        <translation>无法解码 %2 帧中的第 %1 帧；文件已损坏——请重新复制</translation>
    </message>
    <message>
        <source>holds no streams; the file is truncated or damaged - copy it again</source>
        <translation>不含任何流；文件被截断或已损坏——请重新复制</translation>
    </message>
    <message>
        <source>has a video stream without a picture size; the file is damaged</source>
        <translation>视频流没有画面尺寸；文件已损坏</translation>
    </message>
    <message>
        <source>has a video stream without a single frame; the file is damaged</source>
        <translation>视频流中没有一帧；文件已损坏</translation>
    </message>
    <message>
        <source>not one frame of it can be decoded; the file is damaged</source>
        <translation>没有一帧可以解码；文件已损坏</translation>
    </message>
    <message>
        <source>holds sound but no moving picture; choose a video file</source>
        <translation>只有声音没有活动画面；请选择视频文件</translation>
    </message>
    <message>
        <source>holds no moving picture; choose a video file</source>
        <translation>没有活动画面；请选择视频文件</translation>
    </message>
    <message>
        <source>holds %1 video, which FFmpeg on this computer cannot decode</source>
        <translation>含有 %1 视频，本机的 FFmpeg 无法解码</translation>
    </message>
    <message>
        <source>holds %1, which FFmpeg on this computer cannot decode</source>
        <translation>含有 %1，本机的 FFmpeg 无法解码</translation>
    </message>
    <message>
        <source>has a single frame; a dance needs a video</source>
        <translation>只有一帧；舞蹈需要视频</translation>
    </message>
    <message>
        <source>the range begins at frame %1, but the video has only %2 frames</source>
        <translation>范围从第 %1 帧开始，但视频只有 %2 帧</translation>
    </message>
    <message>
        <source>no person was found in any frame; film one person, whole body in the picture</source>
        <translation>任何帧中都没有找到人；请拍摄一个人，全身在画面中</translation>
    </message>
    <message>
        <source>no frame shows a person from the shoulders down; choose another clip or correct its poses</source>
        <translation>没有一帧显示人物肩部以下；请选择其他剪辑或修正其姿态</translation>
    </message>
    <message>
        <source>no frame shows a person to follow</source>
        <translation>没有一帧显示可跟踪的人</translation>
    </message>
    <message>
        <source>has no two consecutive frames that show the person</source>
        <translation>没有连续两帧显示此人</translation>
    </message>
    <message>
        <source>no part of the background was seen in three frames; use a longer clip</source>
        <translation>背景没有任何部分在三帧中可见；请使用更长的剪辑</translation>
    </message>
    <message>
        <source>the disk is full; free some space or choose another folder</source>
        <translation>磁盘已满；请释放空间或选择其他文件夹</translation>
    </message>
    <message>
        <source>needs about %1, but only %2 are free; free some space or choose another folder</source>
        <translation>大约需要 %1，但仅有 %2 可用；请释放空间或选择其他文件夹</translation>
    </message>
    <message>
        <source>cannot be written: %1</source>
        <translation>无法写入：%1</translation>
    </message>
    <message>
        <source>cannot be written: FFmpeg on this computer has no encoder for the format %1; choose another one</source>
        <translation>无法写入：本机的 FFmpeg 没有 %1 格式的编码器；请选择其他格式</translation>
    </message>
    <message>
        <source>cannot be written: FFmpeg on this computer has no %1 encoder (%2); choose another format</source>
        <translation>无法写入：本机的 FFmpeg 没有 %1 编码器（%2）；请选择其他格式</translation>
    </message>
    <message>
        <source>there is no such folder to write %1 to</source>
        <translation>没有可写入 %1 的文件夹</translation>
    </message>
    <message>
        <source>is a folder; name a file</source>
        <translation>是文件夹；请指定文件</translation>
    </message>
    <message>
        <source>is one of the inputs; choose another name for the output</source>
        <translation>是输入之一；请为输出选择其他名称</translation>
    </message>
    <message>
        <source>is the project&apos;s own file; choose another name for the output</source>
        <translation>是项目文件本身；请为输出选择其他名称</translation>
    </message>
    <message>
        <source>is a device or a pipe, which cannot hold the result; name a file</source>
        <translation>是设备或管道，无法保存结果；请指定文件</translation>
    </message>
    <message>
        <source>is a file; name a folder for the pictures</source>
        <translation>是文件；请为图片指定文件夹</translation>
    </message>
    <message>
        <source>is a folder that holds other files; name a new one for the pictures</source>
        <translation>是含有其他文件的文件夹；请为图片指定新文件夹</translation>
    </message>
    <message>
        <source>there is no such project</source>
        <translation>没有这个项目</translation>
    </message>
    <message>
        <source>this is not an Understudy project</source>
        <translation>这不是 Understudy 项目</translation>
    </message>
    <message>
        <source>this is not an Understudy project, or it is damaged</source>
        <translation>这不是 Understudy 项目，或已损坏</translation>
    </message>
    <message>
        <source>the project was made by a newer Understudy (format %1, this program reads up to %2); update the program</source>
        <translation>该项目由更新的 Understudy 创建（格式 %1，本程序最高读取 %2）；请更新程序</translation>
    </message>
    <message>
        <source>the project cannot be written; check its permissions</source>
        <translation>无法写入项目；请检查其权限</translation>
    </message>
    <message>
        <source>the project cannot be opened or created; check that the folder exists and is writable</source>
        <translation>无法打开或创建项目；请检查文件夹是否存在且可写</translation>
    </message>
    <message>
        <source>another program is using the project; close it and try again</source>
        <translation>另一个程序正在使用该项目；请关闭后重试</translation>
    </message>
    <message>
        <source>reading or writing the disk failed: %1</source>
        <translation>读写磁盘失败：%1</translation>
    </message>
    <message>
        <source>the project file failed: %1</source>
        <translation>项目文件出错：%1</translation>
    </message>
    <message>
        <source>the project holds a damaged pose</source>
        <translation>项目中含有损坏的姿态</translation>
    </message>
    <message>
        <source>the project holds a damaged picture</source>
        <translation>项目中含有损坏的图片</translation>
    </message>
    <message>
        <source>the file cannot be opened</source>
        <translation>无法打开文件</translation>
    </message>
    <message>
        <source>it is not OpenPose&apos;s JSON: there is no list of people</source>
        <translation>不是 OpenPose 的 JSON：没有人物列表</translation>
    </message>
    <message>
        <source>it is not COCO&apos;s JSON: there are no lists of images and annotations</source>
        <translation>不是 COCO 的 JSON：没有图像和标注列表</translation>
    </message>
    <message>
        <source>it is not COCO&apos;s JSON (%1)</source>
        <translation>不是 COCO 的 JSON（%1）</translation>
    </message>
    <message>
        <source>there is no file named like video_000000000000_keypoints.json</source>
        <translation>没有类似 video_000000000000_keypoints.json 名称的文件</translation>
    </message>
    <message>
        <source>a body has %1 numbers; known are 54 (COCO_18), 69 (BODY_23) and 75 (BODY_25)</source>
        <translation>一个身体有 %1 个数；已知的有 54（COCO_18）、69（BODY_23）和 75（BODY_25）</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>there is not enough memory; close other programs or choose a smaller preset</source>
        <translation>内存不足；请关闭其他程序或选择较低的质量</translation>
    </message>
    <message>
        <source>is not installed; run &quot;understudy-cli models install PATH&quot; with the network&apos;s file or package, or &quot;./bootstrap run&quot;</source>
        <translation>未安装；请用网络的文件或软件包运行“understudy-cli models install 路径”，或运行“./bootstrap run”</translation>
    </message>
    <message>
        <source>is damaged: its SHA-256 is not the one of %1; install it again</source>
        <translation>已损坏：其 SHA-256 与 %1 不符；请重新安装</translation>
    </message>
    <message>
        <source>is not the expected file of %1: its SHA-256 differs</source>
        <translation>不是 %1 的预期文件：SHA-256 不同</translation>
    </message>
    <message>
        <source>cannot be loaded (%1)</source>
        <translation>无法加载（%1）</translation>
    </message>
    <message>
        <source>holds none of the networks this program knows</source>
        <translation>不含本程序已知的任何网络</translation>
    </message>
    <message>
        <source>this training frame is damaged or gone; start the same command again to make it anew</source>
        <translation>此训练帧已损坏或丢失；请再次运行同一命令以重新生成</translation>
    </message>
    <message>
        <source>Threads: %1 physical cores, all used.</source>
        <translation>线程：%1 个物理核心，全部使用。</translation>
    </message>
    <message>
        <source>SIMD: %1; convolutions reach %2 GFLOP/s in fp32 and %3 in bf16.</source>
        <translation>SIMD：%1；卷积在 fp32 下达到 %2 GFLOP/s，在 bf16 下达到 %3。</translation>
    </message>
    <message>
        <source>bf16 runs %1 times as fast as fp32 here and is used for training and rendering.</source>
        <translation>bf16 在此的速度是 fp32 的 %1 倍，用于训练和渲染。</translation>
    </message>
    <message>
        <source>bf16 brings nothing here (%1 times fp32), so fp32 is used.</source>
        <translation>bf16 在此没有优势（fp32 的 %1 倍），因此使用 fp32。</translation>
    </message>
    <message>
        <source>BLAS: unknown; with the reference BLAS some layers are many times slower, install libopenblas0-pthread.</source>
        <translation>BLAS：未知；使用参考 BLAS 时某些层会慢很多倍，请安装 libopenblas0-pthread。</translation>
    </message>
    <message>
        <source>GPU: %1. All presets are practical here, &quot;best&quot; among them.</source>
        <translation>GPU：%1。此处所有质量均可用，包括“best”。</translation>
    </message>
    <message>
        <source>No CUDA GPU. &quot;instant&quot;, &quot;draft&quot; and &quot;good&quot; are made for this; &quot;best&quot; would take days.</source>
        <translation>没有 CUDA GPU。“instant”“draft”和“good”正适合此情况；“best”需要数天。</translation>
    </message>
    <message>
        <source>Pose networks: all installed in %1.</source>
        <translation>姿态网络：均已安装在 %1。</translation>
    </message>
    <message>
        <source>Pose networks: %1 missing; run `understudy-cli models fetch`.</source>
        <translation>姿态网络：缺少 %1 个；请运行 `understudy-cli models fetch`。</translation>
    </message>
    <message>
        <source>Video: H.264 and AAC can be written.</source>
        <translation>视频：可写入 H.264 和 AAC。</translation>
    </message>
    <message>
        <source>Video: there is no H.264 encoder (libx264); results cannot be written.</source>
        <translation>视频：没有 H.264 编码器（libx264）；无法写入结果。</translation>
    </message>
    <message>
        <source>Free disk here: %1 GB; a minute of 1080p needs about half a GB while it is worked on.</source>
        <translation>此处可用磁盘空间：%1 GB；处理一分钟 1080p 大约需要半 GB。</translation>
    </message>
    <message>
        <source>Likeness</source>
        <translation>相似度</translation>
    </message>
    <message>
        <source>How like the real ones generated frames are that the training never sees (SSIM, 1 is equal)</source>
        <translation>训练从未见过的帧中，生成帧与真实帧有多像（SSIM，1 为相同）</translation>
    </message>
    <message>
        <source>Likeness in dB</source>
        <translation>相似度（dB）</translation>
    </message>
    <message>
        <source>The same as peak signal-to-noise ratio; higher is better</source>
        <translation>同上，以峰值信噪比表示；越高越好</translation>
    </message>
    <message>
        <source>Total loss</source>
        <translation>总损失</translation>
    </message>
    <message>
        <source>What the training makes smaller</source>
        <translation>训练所要减小的值</translation>
    </message>
    <message>
        <source>Feature loss</source>
        <translation>特征损失</translation>
    </message>
    <message>
        <source>How the discriminator tells generated from real frames, layer by layer</source>
        <translation>判别器逐层区分生成帧与真实帧的程度</translation>
    </message>
    <message>
        <source>Picture loss</source>
        <translation>画面损失</translation>
    </message>
    <message>
        <source>How far generated frames are from the real ones</source>
        <translation>生成帧与真实帧的差距</translation>
    </message>
    <message>
        <source>Generator&apos;s game</source>
        <translation>生成器博弈</translation>
    </message>
    <message>
        <source>How well the discriminator sees through the generator</source>
        <translation>判别器识破生成器的程度</translation>
    </message>
    <message>
        <source>Discriminator&apos;s game</source>
        <translation>判别器博弈</translation>
    </message>
    <message>
        <source>How often the discriminator is wrong; near 0 for long is a bad sign</source>
        <translation>判别器出错的频率；长时间接近 0 是不好的迹象</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Difference of the colours, pixel by pixel</source>
        <translation>逐像素的颜色差异</translation>
    </message>
    <message>
        <source>Coarse colour</source>
        <translation>粗略颜色</translation>
    </message>
    <message>
        <source>The same of pictures two and four times smaller</source>
        <translation>缩小两倍和四倍的画面的同一指标</translation>
    </message>
    <message>
        <source>Edges</source>
        <translation>边缘</translation>
    </message>
    <message>
        <source>Difference of the edges</source>
        <translation>边缘差异</translation>
    </message>
    <message>
        <source>Texture</source>
        <translation>纹理</translation>
    </message>
    <message>
        <source>Difference of the texture, wherever it lies</source>
        <translation>纹理差异，不论位置</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>轮廓</translation>
    </message>
    <message>
        <source>Difference of the person&apos;s outline</source>
        <translation>人物轮廓差异</translation>
    </message>
    <message>
        <source>Painted colour</source>
        <translation>绘制颜色</translation>
    </message>
    <message>
        <source>Difference of what the network paints by itself</source>
        <translation>网络自行绘制部分的差异</translation>
    </message>
    <message>
        <source>Painted share</source>
        <translation>绘制比例</translation>
    </message>
    <message>
        <source>How much is painted that a photographed pixel could show</source>
        <translation>本可用拍摄像素显示却被绘制的比例</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>How large the steps are</source>
        <translation>每步的幅度</translation>
    </message>
    <message>
        <source>Seconds per step</source>
        <translation>每步秒数</translation>
    </message>
    <message>
        <source>How long one step takes</source>
        <translation>每步所需时间</translation>
    </message>
    <message>
        <source>&amp;New project…</source>
        <translation>新建项目(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Open project…</source>
        <translation>打开项目(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Save now</source>
        <translation>立即保存(&amp;S)</translation>
    </message>
    <message>
        <source>Every change is saved by itself two seconds later; this saves it at once.</source>
        <translation>每次更改会在两秒后自动保存；此命令立即保存。</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>另存为(&amp;A)…</translation>
    </message>
    <message>
        <source>I&amp;mport videos…</source>
        <translation>导入视频(&amp;M)…</translation>
    </message>
    <message>
        <source>Open the &amp;built-in sample</source>
        <translation>打开内置示例(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Find missing media…</source>
        <translation>查找缺失的媒体(&amp;F)…</translation>
    </message>
    <message>
        <source>Import &amp;poses…</source>
        <translation>导入姿态(&amp;P)…</translation>
    </message>
    <message>
        <source>As Open&amp;Pose JSON…</source>
        <translation>为 OpenPose JSON(&amp;P)…</translation>
    </message>
    <message>
        <source>As &amp;COCO keypoints…</source>
        <translation>为 COCO 关键点(&amp;C)…</translation>
    </message>
    <message>
        <source>As CS&amp;V…</source>
        <translation>为 CSV(&amp;V)…</translation>
    </message>
    <message>
        <source>Show bac&amp;kups</source>
        <translation>显示备份(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Close project</source>
        <translation>关闭项目(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Copy pose</source>
        <translation>复制姿态(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste pose</source>
        <translation>粘贴姿态(&amp;P)</translation>
    </message>
    <message>
        <source>Select &amp;all joints</source>
        <translation>选择所有关节(&amp;A)</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>取消(&amp;N)</translation>
    </message>
    <message>
        <source>Ends a drag, then clears the selection.</source>
        <translation>结束拖动，然后清除选择。</translation>
    </message>
    <message>
        <source>Command pa&amp;lette…</source>
        <translation>命令面板(&amp;L)…</translation>
    </message>
    <message>
        <source>Keyboard &amp;shortcuts…</source>
        <translation>键盘快捷键(&amp;S)…</translation>
    </message>
    <message>
        <source>Pre&amp;ferences…</source>
        <translation>首选项(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Play or pause</source>
        <translation>播放或暂停(&amp;P)</translation>
    </message>
    <message>
        <source>Play &amp;backward</source>
        <translation>倒放(&amp;B)</translation>
    </message>
    <message>
        <source>Again: twice as fast. With K held: one frame back.</source>
        <translation>再按：快一倍。按住 K：后退一帧。</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>停止(&amp;T)</translation>
    </message>
    <message>
        <source>Play &amp;forward</source>
        <translation>正放(&amp;F)</translation>
    </message>
    <message>
        <source>Again: twice as fast. With K held: one frame on.</source>
        <translation>再按：快一倍。按住 K：前进一帧。</translation>
    </message>
    <message>
        <source>Play in to o&amp;ut</source>
        <translation>播放入点到出点(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Loop</source>
        <translation>循环(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Mute</source>
        <translation>静音(&amp;M)</translation>
    </message>
    <message>
        <source>Previous frame</source>
        <translation>上一帧</translation>
    </message>
    <message>
        <source>Next frame</source>
        <translation>下一帧</translation>
    </message>
    <message>
        <source>Ten frames back</source>
        <translation>后退十帧</translation>
    </message>
    <message>
        <source>Ten frames on</source>
        <translation>前进十帧</translation>
    </message>
    <message>
        <source>One second back</source>
        <translation>后退一秒</translation>
    </message>
    <message>
        <source>One second on</source>
        <translation>前进一秒</translation>
    </message>
    <message>
        <source>To the start</source>
        <translation>到开头</translation>
    </message>
    <message>
        <source>To the end</source>
        <translation>到末尾</translation>
    </message>
    <message>
        <source>&amp;Go to frame…</source>
        <translation>转到帧(&amp;G)…</translation>
    </message>
    <message>
        <source>Previous pose keyframe</source>
        <translation>上一个姿态关键帧</translation>
    </message>
    <message>
        <source>Next pose keyframe</source>
        <translation>下一个姿态关键帧</translation>
    </message>
    <message>
        <source>Previous marker</source>
        <translation>上一个标记</translation>
    </message>
    <message>
        <source>Next marker</source>
        <translation>下一个标记</translation>
    </message>
    <message>
        <source>Middle of this gap</source>
        <translation>此缺口的中间</translation>
    </message>
    <message>
        <source>Between the keyframes around the playhead.</source>
        <translation>播放头前后关键帧之间。</translation>
    </message>
    <message>
        <source>Set in point</source>
        <translation>设置入点</translation>
    </message>
    <message>
        <source>Set out point</source>
        <translation>设置出点</translation>
    </message>
    <message>
        <source>Go to in point</source>
        <translation>转到入点</translation>
    </message>
    <message>
        <source>Go to out point</source>
        <translation>转到出点</translation>
    </message>
    <message>
        <source>Clear in point</source>
        <translation>清除入点</translation>
    </message>
    <message>
        <source>Clear out point</source>
        <translation>清除出点</translation>
    </message>
    <message>
        <source>Add marker</source>
        <translation>添加标记</translation>
    </message>
    <message>
        <source>Edit marker…</source>
        <translation>编辑标记…</translation>
    </message>
    <message>
        <source>Delete marker</source>
        <translation>删除标记</translation>
    </message>
    <message>
        <source>Snap to marks</source>
        <translation>吸附到标记</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>来源(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Target</source>
        <translation>目标(&amp;T)</translation>
    </message>
    <message>
        <source>Side &amp;by side</source>
        <translation>并排(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Result</source>
        <translation>结果(&amp;R)</translation>
    </message>
    <message>
        <source>Next view</source>
        <translation>下一个视图</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>&amp;Fit picture</source>
        <translation>适合画面(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;100 %</source>
        <translation>&amp;100 %</translation>
    </message>
    <message>
        <source>S&amp;keleton</source>
        <translation>骨架(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Hands</source>
        <translation>手(&amp;H)</translation>
    </message>
    <message>
        <source>Fa&amp;ce</source>
        <translation>面部(&amp;C)</translation>
    </message>
    <message>
        <source>Joint &amp;names</source>
        <translation>关节名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Onion skin</source>
        <translation>洋葱皮(&amp;O)</translation>
    </message>
    <message>
        <source>The poses just before and after, paler.</source>
        <translation>前后相邻的姿态，颜色较浅。</translation>
    </message>
    <message>
        <source>&amp;Motion trail</source>
        <translation>运动轨迹(&amp;M)</translation>
    </message>
    <message>
        <source>The way of the chosen joints.</source>
        <translation>所选关节的路径。</translation>
    </message>
    <message>
        <source>Fitted fi&amp;gure</source>
        <translation>适配的火柴人(&amp;G)</translation>
    </message>
    <message>
        <source>The dancer&apos;s figure in the target&apos;s picture, over the result and beside the dance.</source>
        <translation>目标画面中的舞者火柴人，叠加在结果上并显示在舞蹈旁。</translation>
    </message>
    <message>
        <source>As &amp;detected</source>
        <translation>检测结果(&amp;D)</translation>
    </message>
    <message>
        <source>Shows the detector&apos;s own poses without your edits.</source>
        <translation>显示检测器的原始姿态，不含您的编辑。</translation>
    </message>
    <message>
        <source>Zoom timeline in</source>
        <translation>放大时间轴</translation>
    </message>
    <message>
        <source>Zoom timeline out</source>
        <translation>缩小时间轴</translation>
    </message>
    <message>
        <source>Fit timeline</source>
        <translation>适合时间轴</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>全屏(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Detect poses</source>
        <translation>检测姿态(&amp;D)</translation>
    </message>
    <message>
        <source>Finds the dancer in every frame of the shown clip.</source>
        <translation>在当前剪辑的每一帧中找出舞者。</translation>
    </message>
    <message>
        <source>Detect poses in &amp;all clips</source>
        <translation>检测所有剪辑的姿态(&amp;A)</translation>
    </message>
    <message>
        <source>Next joint</source>
        <translation>下一个关节</translation>
    </message>
    <message>
        <source>Previous joint</source>
        <translation>上一个关节</translation>
    </message>
    <message>
        <source>&amp;Visible, occluded, absent</source>
        <translation>可见、遮挡、缺失(&amp;V)</translation>
    </message>
    <message>
        <source>Occluded: the place is right but hidden. Absent: not drawn for the generator.</source>
        <translation>遮挡：位置正确但看不到。缺失：不会画给生成器。</translation>
    </message>
    <message>
        <source>Make a&amp;bsent</source>
        <translation>设为缺失(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Reset joint to detected</source>
        <translation>将关节重置为检测结果(&amp;R)</translation>
    </message>
    <message>
        <source>Reset &amp;whole pose</source>
        <translation>重置整个姿态(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Pose from previous frame</source>
        <translation>取上一帧的姿态(&amp;P)</translation>
    </message>
    <message>
        <source>Pose from ne&amp;xt frame</source>
        <translation>取下一帧的姿态(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Swap left and right limb</source>
        <translation>互换左右肢体(&amp;S)</translation>
    </message>
    <message>
        <source>Swap left and right bod&amp;y</source>
        <translation>互换身体左右(&amp;Y)</translation>
    </message>
    <message>
        <source>Swap left and right over the ran&amp;ge</source>
        <translation>互换范围内的左右(&amp;G)</translation>
    </message>
    <message>
        <source>From the in to the out point, or the range chosen on the timeline.</source>
        <translation>从入点到出点，或时间轴上选择的范围。</translation>
    </message>
    <message>
        <source>&amp;Keyframe</source>
        <translation>关键帧(&amp;K)</translation>
    </message>
    <message>
        <source>Holds this pose for interpolation.</source>
        <translation>为插值保留此姿态。</translation>
    </message>
    <message>
        <source>&amp;Interpolate between keyframes</source>
        <translation>在关键帧之间插值(&amp;I)</translation>
    </message>
    <message>
        <source>Propagate &amp;forward</source>
        <translation>向前跟踪(&amp;F)</translation>
    </message>
    <message>
        <source>Follows the chosen joints through the picture by optical flow.</source>
        <translation>通过光流在画面中跟踪所选关节。</translation>
    </message>
    <message>
        <source>Propagate ba&amp;ckward</source>
        <translation>向后跟踪(&amp;C)</translation>
    </message>
    <message>
        <source>S&amp;mooth range</source>
        <translation>平滑范围(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Lock joint</source>
        <translation>锁定关节(&amp;L)</translation>
    </message>
    <message>
        <source>Guards the chosen joints against accidental moves.</source>
        <translation>防止意外移动所选关节。</translation>
    </message>
    <message>
        <source>&amp;Unlock all joints</source>
        <translation>解锁所有关节(&amp;U)</translation>
    </message>
    <message>
        <source>Nudge left</source>
        <translation>左微移</translation>
    </message>
    <message>
        <source>Nudge right</source>
        <translation>右微移</translation>
    </message>
    <message>
        <source>Nudge up</source>
        <translation>上微移</translation>
    </message>
    <message>
        <source>Nudge down</source>
        <translation>下微移</translation>
    </message>
    <message>
        <source>Nudge left by ten</source>
        <translation>左移十像素</translation>
    </message>
    <message>
        <source>Nudge right by ten</source>
        <translation>右移十像素</translation>
    </message>
    <message>
        <source>Nudge up by ten</source>
        <translation>上移十像素</translation>
    </message>
    <message>
        <source>Nudge down by ten</source>
        <translation>下移十像素</translation>
    </message>
    <message>
        <source>&amp;Next finding</source>
        <translation>下一个问题(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous finding</source>
        <translation>上一个问题(&amp;P)</translation>
    </message>
    <message>
        <source>Mark &amp;fixed and go on</source>
        <translation>标为已修正并继续(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Ignore finding</source>
        <translation>忽略问题(&amp;I)</translation>
    </message>
    <message>
        <source>Next &amp;unreviewed</source>
        <translation>下一个未审查的(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Last edited frame</source>
        <translation>最后编辑的帧(&amp;L)</translation>
    </message>
    <message>
        <source>Fix left-&amp;right flips…</source>
        <translation>修正左右互换(&amp;R)…</translation>
    </message>
    <message>
        <source>Fill short &amp;gaps…</source>
        <translation>填补短缺口(&amp;G)…</translation>
    </message>
    <message>
        <source>&amp;Smooth jitter…</source>
        <translation>平滑抖动(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Train the target</source>
        <translation>训练目标(&amp;T)</translation>
    </message>
    <message>
        <source>Learns what the person looks like, with the quality chosen in the training monitor.</source>
        <translation>以训练监视器中选择的质量学习人物的样子。</translation>
    </message>
    <message>
        <source>&amp;Pause or resume training</source>
        <translation>暂停或继续训练(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Stop training and keep</source>
        <translation>停止训练并保留(&amp;S)</translation>
    </message>
    <message>
        <source>Ends the training now; what was learned is used as it is.</source>
        <translation>立即结束训练；已学到的内容照原样使用。</translation>
    </message>
    <message>
        <source>&amp;Cancel training</source>
        <translation>取消训练(&amp;C)</translation>
    </message>
    <message>
        <source>Save the curves as a ta&amp;ble…</source>
        <translation>将曲线存为表格(&amp;B)…</translation>
    </message>
    <message>
        <source>Save the curves as a pict&amp;ure…</source>
        <translation>将曲线存为图片(&amp;U)…</translation>
    </message>
    <message>
        <source>&amp;Make the target dance…</source>
        <translation>让目标跳舞(&amp;M)…</translation>
    </message>
    <message>
        <source>Learns the target and renders the source&apos;s dance.</source>
        <translation>学习目标并渲染来源的舞蹈。</translation>
    </message>
    <message>
        <source>&amp;Open the result</source>
        <translation>打开结果(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>Writes the rendered dance as a video or as pictures.</source>
        <translation>将渲染的舞蹈写为视频或图片。</translation>
    </message>
    <message>
        <source>&amp;Automatic motion fit</source>
        <translation>自动动作适配(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>导入(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Pose</source>
        <translation>姿态(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Train</source>
        <translation>训练(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Render</source>
        <translation>渲染(&amp;R)</translation>
    </message>
    <message>
        <source>Show &amp;jobs</source>
        <translation>显示任务(&amp;J)</translation>
    </message>
    <message>
        <source>Show trainin&amp;g monitor</source>
        <translation>显示训练监视器(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Movable panels</source>
        <translation>可移动面板(&amp;M)</translation>
    </message>
    <message>
        <source>Shows title bars by which panels can be dragged elsewhere.</source>
        <translation>显示标题栏，可用其把面板拖到别处。</translation>
    </message>
    <message>
        <source>Restore &amp;default layout</source>
        <translation>恢复默认布局(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;First steps</source>
        <translation>入门(&amp;F)</translation>
    </message>
    <message>
        <source>System &amp;check…</source>
        <translation>系统检查(&amp;C)…</translation>
    </message>
    <message>
        <source>What this machine has, what is missing, and what that means for speed.</source>
        <translation>本机具备什么、缺少什么，以及对速度的影响。</translation>
    </message>
    <message>
        <source>Open &amp;logs folder</source>
        <translation>打开日志文件夹(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;About Understudy</source>
        <translation>关于 Understudy(&amp;A)</translation>
    </message>
    <message>
        <source>Recent&gt;</source>
        <translation>最近打开&gt;</translation>
    </message>
    <message>
        <source>E&amp;xport poses&gt;</source>
        <translation>导出姿态(&amp;X)&gt;</translation>
    </message>
    <message>
        <source>&amp;Playback&gt;</source>
        <translation>播放(&amp;P)&gt;</translation>
    </message>
    <message>
        <source>Rang&amp;e and markers&gt;</source>
        <translation>范围和标记(&amp;E)&gt;</translation>
    </message>
    <message>
        <source>T&amp;imeline&gt;</source>
        <translation>时间轴(&amp;I)&gt;</translation>
    </message>
    <message>
        <source>R&amp;eview&gt;</source>
        <translation>审查(&amp;E)&gt;</translation>
    </message>
    <message>
        <source>&amp;Nudge&gt;</source>
        <translation>微移(&amp;N)&gt;</translation>
    </message>
    <message>
        <source>P&amp;anels&gt;</source>
        <translation>面板(&amp;A)&gt;</translation>
    </message>
    <message>
        <source>Th&amp;eme&gt;</source>
        <translation>主题(&amp;E)&gt;</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>窗口(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Understudy</source>
        <translation>Understudy</translation>
    </message>
    <message>
        <source>Labelling tool</source>
        <translation>标注工具</translation>
    </message>
    <message>
        <source>Left hand on the frames</source>
        <translation>左手控制帧</translation>
    </message>
    <message>
        <source>&amp;Measure the quality</source>
        <translation>测量质量(&amp;M)</translation>
    </message>
    <message>
        <source>Trains on the first four fifths of the person&apos;s video and compares with the rest.</source>
        <translation>用人物视频的前五分之四训练，并与其余部分比较。</translation>
    </message>
    <message>
        <source>the poses of %1 have not been detected yet</source>
        <translation>%1 的姿态尚未检测</translation>
    </message>
    <message>
        <source>the project has no such video</source>
        <translation>项目中没有这样的视频</translation>
    </message>
    <message>
        <source>the person&apos;s pictures are not prepared yet; detect the poses of %1, or train</source>
        <translation>人物的图片尚未准备好；请检测 %1 的姿态，或进行训练</translation>
    </message>
    <message>
        <source>the person&apos;s pictures are damaged; they are made again by the next training</source>
        <translation>人物的图片已损坏；下次训练时会重新生成</translation>
    </message>
    <message>
        <source>there is no such model in this project</source>
        <translation>此项目中没有这个模型</translation>
    </message>
    <message>
        <source>was trained for pictures of %1, but the target&apos;s video has %2</source>
        <translation>是针对 %1 的图像训练的，而目标视频为 %2</translation>
    </message>
    <message>
        <source>was trained by a version of the program that draws figures otherwise</source>
        <translation>由火柴人画法不同的程序版本训练</translation>
    </message>
    <message>
        <source>is cut off or was altered; export the model again</source>
        <translation>不完整或已被改动；请重新导出该模型</translation>
    </message>
    <message>
        <source>is no model of Understudy</source>
        <translation>不是 Understudy 的模型</translation>
    </message>
    <message>
        <source>Com&amp;pare the result</source>
        <translation>比较结果(&amp;P)</translation>
    </message>
    <message>
        <source>With the picture B that is chosen above the result; again shows the result alone.</source>
        <translation>与结果上方选定的图像 B 比较；再次执行则只显示结果。</translation>
    </message>
    <message>
        <source>&amp;Split</source>
        <translation>分割(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Beside each other</source>
        <translation>左右并列(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Overlay</source>
        <translation>叠加(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Difference</source>
        <translation>差异(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Flip A and B</source>
        <translation>互换 A 与 B(&amp;F)</translation>
    </message>
    <message>
        <source>As long as the key is held.</source>
        <translation>按住按键期间有效。</translation>
    </message>
    <message>
        <source>&amp;Turn the divider</source>
        <translation>旋转分隔线(&amp;T)</translation>
    </message>
    <message>
        <source>Divider bac&amp;k</source>
        <translation>分隔线后移(&amp;K)</translation>
    </message>
    <message>
        <source>Divider o&amp;n</source>
        <translation>分隔线前移(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Import a model…</source>
        <translation>导入模型(&amp;I)…</translation>
    </message>
    <message>
        <source>Takes in what was trained for this person in another project.</source>
        <translation>取入在其他项目中为此人训练的结果。</translation>
    </message>
    <message>
        <source>Render what has &amp;changed</source>
        <translation>渲染已更改部分(&amp;C)</translation>
    </message>
    <message>
        <source>Paints the frames that are missing or out of date, with what was learned.</source>
        <translation>用已学到的内容绘制缺失或过期的帧。</translation>
    </message>
    <message>
        <source>Show m&amp;odels</source>
        <translation>显示模型(&amp;O)</translation>
    </message>
    <message>
        <source>Pose &amp;networks…</source>
        <translation>姿态网络(&amp;N)…</translation>
    </message>
    <message>
        <source>Which are installed, and how to get those that are missing.</source>
        <translation>哪些已安装，以及如何获取缺少的。</translation>
    </message>
    <message>
        <source>Comp&amp;are&gt;</source>
        <translation>比较(&amp;A)&gt;</translation>
    </message>
    <message>
        <source>OpenPose JSON folders, COCO, ControlNet, CSV or Everybody Dance Now&apos;s labels become edits of the shown clip.</source>
        <translation>OpenPose JSON 文件夹、COCO、ControlNet、CSV 或 Everybody Dance Now 的标签会成为当前剪辑的编辑。</translation>
    </message>
    <message>
        <source>As Control&amp;Net JSON…</source>
        <translation>为 ControlNet JSON(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>手册(&amp;M)</translation>
    </message>
    <message>
        <source>it is not ControlNet&apos;s JSON: there is no list of frames</source>
        <translation>不是 ControlNet 的 JSON：没有帧列表</translation>
    </message>
    <message>
        <source>there are no label pictures in a folder train_label or test_label</source>
        <translation>train_label 或 test_label 文件夹中没有标签图片</translation>
    </message>
    <message>
        <source>it has no person %1</source>
        <translation>其中没有人物 %1</translation>
    </message>
    <message>
        <source>is not a picture that can be read</source>
        <translation>不是可读取的图片</translation>
    </message>
    <message>
        <source>there are fewer than two pictures (PNG, JPEG, …) in this folder</source>
        <translation>此文件夹中的图片（PNG、JPEG 等）少于两张</translation>
    </message>
    <message>
        <source>is %1 pixels, but the first picture is %2; all must be of one size</source>
        <translation>为 %1 像素，而第一张图片为 %2；所有图片大小必须相同</translation>
    </message>
    <message>
        <source>none of its imported poses lies in the frames that are used</source>
        <translation>其导入的姿态都不在所用的帧内</translation>
    </message>
    <message>
        <source>Save the training &amp;now</source>
        <translation>立即保存训练(&amp;N)</translation>
    </message>
    <message>
        <source>Keeps what is learned by now; the training goes on.</source>
        <translation>保留目前学到的内容；训练继续进行。</translation>
    </message>
    <message>
        <source>Try the training on this &amp;frame</source>
        <translation>在这一帧上试用训练(&amp;F)</translation>
    </message>
    <message>
        <source>Shows the frame under the playhead as it would be painted with what is learned by now.</source>
        <translation>显示播放头处的帧用目前学到的内容绘制时的样子。</translation>
    </message>
</context>
<context>
    <name>ui::BatchFix</name>
    <message>
        <source>Fix flips</source>
        <translation>修正左右互换</translation>
    </message>
    <message>
        <source>Fill short gaps</source>
        <translation>填补短缺口</translation>
    </message>
    <message>
        <source>Smooth jitter</source>
        <translation>平滑抖动</translation>
    </message>
</context>
<context>
    <name>ui::BatchFixDialog</name>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%2中的%1</translation>
    </message>
    <message numerus="yes">
        <source>%n joint(s)</source>
        <translation>
            <numerusform>%n 个关节</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>帧</translation>
    </message>
    <message>
        <source>Joints</source>
        <translation>关节</translation>
    </message>
    <message>
        <source>Moved by up to</source>
        <translation>最大移动</translation>
    </message>
    <message>
        <source>Longest gap in frames</source>
        <translation>最长缺口（帧）</translation>
    </message>
    <message>
        <source>&amp;Longest gap (frames)</source>
        <translation>最长缺口（帧）(&amp;L)</translation>
    </message>
    <message>
        <source>Strength of the smoothing</source>
        <translation>平滑强度</translation>
    </message>
    <message>
        <source>&amp;Strength</source>
        <translation>强度(&amp;S)</translation>
    </message>
    <message>
        <source>Looking for what there is to change…</source>
        <translation>正在查找需要更改的内容…</translation>
    </message>
    <message>
        <source>%1 px</source>
        <translation>%1 像素</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Nothing to change.</source>
        <translation>没有需要更改的内容。</translation>
    </message>
    <message>
        <source>The project is open for reading only.</source>
        <translation>项目以只读方式打开。</translation>
    </message>
    <message numerus="yes">
        <source>%n frame(s)</source>
        <translation>
            <numerusform>%n 帧</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes %1 and %2. One undo takes all of it back.</source>
        <translation>将更改 %1和 %2。撤销一次即可全部还原。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>ui::Canvas</name>
    <message>
        <source>Video and figure</source>
        <translation>视频与火柴人</translation>
    </message>
    <message>
        <source>Frame %1.</source>
        <translation>第 %1 帧。</translation>
    </message>
    <message>
        <source>Frame %1, no pose.</source>
        <translation>第 %1 帧，没有姿态。</translation>
    </message>
    <message>
        <source>Frame %1. %2: confidence %3, %4, at %5, %6; %7</source>
        <translation>第 %1 帧。%2：置信度 %3，%4，位于 %5，%6；%7</translation>
    </message>
    <message numerus="yes">
        <source>Frame %1. %n joint(s) selected.</source>
        <translation>
            <numerusform>第 %1 帧。已选择 %n 个关节。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Move the whole pose</source>
        <translation>移动整个姿态</translation>
    </message>
    <message>
        <source>Move limb from %1</source>
        <translation>移动从%1起的肢体</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>移动%1</translation>
    </message>
    <message>
        <source>Place %1</source>
        <translation>放置%1</translation>
    </message>
    <message>
        <source>This video cannot be read</source>
        <translation>无法读取此视频</translation>
    </message>
    <message>
        <source>%1 is missing or damaged. Relink or replace it in the media list.</source>
        <translation>%1 缺失或已损坏。请在媒体列表中重新链接或替换。</translation>
    </message>
    <message>
        <source>This frame cannot be shown</source>
        <translation>无法显示此帧</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>As detected</source>
        <translation>检测结果</translation>
    </message>
    <message>
        <source>No poses yet: detect them to see the figure</source>
        <translation>还没有姿态：检测后即可看到火柴人</translation>
    </message>
    <message>
        <source>%1 is absent · double-click where it belongs</source>
        <translation>%1缺失 · 在正确位置双击</translation>
    </message>
    <message>
        <source>%1 · %2 · locked</source>
        <translation>%1 · %2 · 已锁定</translation>
    </message>
    <message>
        <source>%1 · %2 · occluded</source>
        <translation>%1 · %2 · 遮挡</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2 · drag to fix</source>
        <translation>%1 · %2 · 拖动以修正</translation>
    </message>
    <message>
        <source>No dance video yet</source>
        <translation>还没有舞蹈视频</translation>
    </message>
    <message>
        <source>Drop the video of the dance here, or choose File ▸ Import.</source>
        <translation>将舞蹈视频拖到这里，或选择“文件 ▸ 导入视频”。</translation>
    </message>
    <message>
        <source>No video of the person yet</source>
        <translation>还没有人物视频</translation>
    </message>
    <message>
        <source>Drop the video of the person who shall dance here, or choose File ▸ Import.</source>
        <translation>将要跳舞的人物的视频拖到这里，或选择“文件 ▸ 导入视频”。</translation>
    </message>
    <message>
        <source>Nothing rendered yet</source>
        <translation>还没有渲染结果</translation>
    </message>
    <message>
        <source>Detect the poses of both videos: each frame is then shown here as it would be rendered.</source>
        <translation>请检测两段视频的姿态：之后每一帧都会按渲染后的样子显示在这里。</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>火柴人</translation>
    </message>
    <message>
        <source>Result · %1</source>
        <translation>结果 · %1</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Difference: %1, %2</source>
        <translation>差异：%1、%2</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Before the last edit</source>
        <translation>最后一次编辑之前</translation>
    </message>
</context>
<context>
    <name>ui::CliCommand</name>
    <message>
        <source>The program ended before it had an answer.</source>
        <translation>程序在给出答复之前就结束了。</translation>
    </message>
    <message>
        <source>The program understudy-cli, which does the work, could not be started. Is the installation complete?</source>
        <translation>无法启动负责处理工作的程序 understudy-cli。安装是否完整？</translation>
    </message>
</context>
<context>
    <name>ui::Clip</name>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
</context>
<context>
    <name>ui::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>命令面板</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>您想做什么？</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Matching commands</source>
        <translation>匹配的命令</translation>
    </message>
    <message>
        <source>%1    %2</source>
        <comment>command and its keys</comment>
        <translation>%1    %2</translation>
    </message>
</context>
<context>
    <name>ui::CompareBar</name>
    <message>
        <source>Picture A</source>
        <translation>图像 A</translation>
    </message>
    <message>
        <source>Picture B</source>
        <translation>图像 B</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>旋转</translation>
    </message>
    <message>
        <source>A above B instead of left of it</source>
        <translation>A 在 B 上方而非左侧</translation>
    </message>
    <message>
        <source>Opacity of B</source>
        <translation>B 的不透明度</translation>
    </message>
    <message>
        <source>How much of B is seen over A</source>
        <translation>在 A 之上显示多少 B</translation>
    </message>
    <message>
        <source>A</source>
        <comment>the first picture of a comparison</comment>
        <translation>A</translation>
    </message>
    <message>
        <source>B</source>
        <comment>the second picture of a comparison</comment>
        <translation>B</translation>
    </message>
    <message>
        <source>Single</source>
        <translation>单独</translation>
    </message>
    <message>
        <source>A alone; hold W to see B in its place</source>
        <translation>仅 A；按住 W 在原处查看 B</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>分割</translation>
    </message>
    <message>
        <source>A on one side of a line, B on the other; drag the line, or press Ctrl+[ and Ctrl+]</source>
        <translation>线的一侧为 A，另一侧为 B；拖动该线，或按 Ctrl+[ 和 Ctrl+]</translation>
    </message>
    <message>
        <source>Beside</source>
        <translation>并列</translation>
    </message>
    <message>
        <source>A and B beside each other, at the same zoom</source>
        <translation>A 与 B 以相同缩放并列</translation>
    </message>
    <message>
        <source>Overlay</source>
        <translation>叠加</translation>
    </message>
    <message>
        <source>B over A, half transparent</source>
        <translation>B 半透明叠加在 A 上</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Black where A and B are alike, bright where they differ</source>
        <translation>A 与 B 相同处为黑，不同处为亮</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Result of %1</source>
        <translation>%1 的结果</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>火柴人</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Before the last edit</source>
        <translation>最后一次编辑之前</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
</context>
<context>
    <name>ui::ConsentDialog</name>
    <message>
        <source>The person &amp;agrees to this video</source>
        <translation>此人同意制作该视频(&amp;A)</translation>
    </message>
    <message>
        <source>The person in the picture</source>
        <translation>画面中的人物</translation>
    </message>
    <message>
        <source>The video shows the person of %1 in a dance that they did not dance. Export it only if they have agreed, or if it is you. The file itself says that it is synthetic.</source>
        <translation>此视频让 %1 中的人物跳了其本人没有跳过的舞。只有在其本人同意或就是您自己时才可导出。文件本身会标明它是合成的。</translation>
    </message>
    <message>
        <source>Who agreed to what, and when (may stay empty)</source>
        <translation>谁在何时同意了什么（可留空）</translation>
    </message>
    <message>
        <source>Note on the agreement</source>
        <translation>同意说明</translation>
    </message>
    <message>
        <source>Kept in the project.</source>
        <translation>保存在项目中。</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
</context>
<context>
    <name>ui::CurvePlot</name>
    <message>
        <source>Curves of the training</source>
        <translation>训练曲线</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>第 %1 步</translation>
    </message>
</context>
<context>
    <name>ui::Desktop</name>
    <message>
        <source>A job is running</source>
        <translation>任务正在运行</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>失败：%1</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>完成：%1</translation>
    </message>
</context>
<context>
    <name>ui::Docks</name>
    <message>
        <source>Panels</source>
        <translation>面板</translation>
    </message>
</context>
<context>
    <name>ui::DropOverlay</name>
    <message>
        <source>Drop videos on the left to make them the dance, on the right to make them the person</source>
        <translation>把视频放到左侧作为舞蹈，放到右侧作为人物</translation>
    </message>
    <message>
        <source>whose motion is taken</source>
        <translation>取其动作</translation>
    </message>
    <message>
        <source>takes the place of %1</source>
        <translation>替换 %1</translation>
    </message>
    <message>
        <source>who shall dance it</source>
        <translation>由其来跳</translation>
    </message>
    <message>
        <source>is added to what is there</source>
        <translation>添加到现有内容</translation>
    </message>
    <message>
        <source>Source — the dance</source>
        <translation>来源 — 舞蹈</translation>
    </message>
    <message>
        <source>Target — the person</source>
        <translation>目标 — 人物</translation>
    </message>
</context>
<context>
    <name>ui::DropZone</name>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>ui::EmptyState</name>
    <message>
        <source>Two videos, one dance</source>
        <translation>两段视频，一支舞</translation>
    </message>
    <message>
        <source>Drop the dance video
the motion</source>
        <translation>拖入舞蹈视频
动作</translation>
    </message>
    <message>
        <source>or browse…</source>
        <translation>或浏览…</translation>
    </message>
    <message>
        <source>Drop the person video
the appearance</source>
        <translation>拖入人物视频
外貌</translation>
    </message>
    <message>
        <source>Open the built-in sample</source>
        <translation>打开内置示例</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>RECENT PROJECTS</source>
        <translation>最近的项目</translation>
    </message>
    <message>
        <source>Understudy lets the person of one video do the dance of another.</source>
        <translation>Understudy 让一段视频中的人物跳另一段视频中的舞。</translation>
    </message>
    <message>
        <source>Open a project…</source>
        <translation>打开项目…</translation>
    </message>
    <message>
        <source>Draws two short videos, takes about a minute, and needs nothing else.</source>
        <translation>绘制两段短视频，大约需要一分钟，无需其他任何东西。</translation>
    </message>
    <message>
        <source>Stop drawing the sample</source>
        <translation>停止绘制示例</translation>
    </message>
    <message>
        <source>How far the sample is drawn</source>
        <translation>示例绘制进度</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>打开 %1</translation>
    </message>
    <message>
        <source>Choose the dance video</source>
        <translation>选择舞蹈视频</translation>
    </message>
    <message>
        <source>Choose the videos of the person</source>
        <translation>选择人物视频</translation>
    </message>
    <message>
        <source>Drawing the sample: %1 %</source>
        <translation>正在绘制示例：%1 %</translation>
    </message>
</context>
<context>
    <name>ui::ErrorText</name>
    <message>
        <source>%1</source>
        <comment>not found (%1)</comment>
        <translation>未找到（%1）</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>cannot be read (%1)</comment>
        <translation>无法读取（%1）</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>cannot be written (%1)</comment>
        <translation>无法写入（%1）</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>the disk is full (%1)</comment>
        <translation>磁盘已满（%1）</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>of a kind that this program does not handle (%1)</comment>
        <translation>本程序不支持的类型（%1）</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>something was asked for that cannot be (%1)</comment>
        <translation>请求了不可能的操作（%1）</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>a pose network is not installed (%1)</comment>
        <translation>未安装姿态网络（%1）</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>a file is not what it should be (%1)</comment>
        <translation>文件与预期不符（%1）</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>of a newer version of the program (%1)</comment>
        <translation>来自更新版本的程序（%1）</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>there is no usable person in the video (%1)</comment>
        <translation>视频中没有可用的人物（%1）</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>the video is too short (%1)</comment>
        <translation>视频太短（%1）</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>there is not enough memory (%1)</comment>
        <translation>内存不足（%1）</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>the download failed (%1)</comment>
        <translation>下载失败（%1）</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>another program is using it (%1)</comment>
        <translation>另一个程序正在使用它（%1）</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>the training failed (%1)</comment>
        <translation>训练失败（%1）</translation>
    </message>
</context>
<context>
    <name>ui::ExportDialog</name>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>画面</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>声音</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>Say in the picture that it is s&amp;ynthetic</source>
        <translation>在画面中标明为合成(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>导出(&amp;E)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>&amp;Presets</source>
        <translation>预设(&amp;P)</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>预设</translation>
    </message>
    <message>
        <source>&amp;Save as preset…</source>
        <translation>存为预设(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>浏览(&amp;B)…</translation>
    </message>
    <message>
        <source>File to write</source>
        <translation>要写入的文件</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>格式(&amp;F)：</translation>
    </message>
    <message>
        <source>P&amp;icture:</source>
        <translation>画面(&amp;I)：</translation>
    </message>
    <message>
        <source>S&amp;ound:</source>
        <translation>声音(&amp;O)：</translation>
    </message>
    <message>
        <source>P&amp;art:</source>
        <translation>部分(&amp;A)：</translation>
    </message>
    <message>
        <source>Fi&amp;le:</source>
        <translation>文件(&amp;L)：</translation>
    </message>
    <message>
        <source>The result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Comparison: dance, figure, result</source>
        <translation>对比：舞蹈、火柴人、结果</translation>
    </message>
    <message>
        <source>The figure alone</source>
        <translation>仅火柴人</translation>
    </message>
    <message>
        <source>Upright 9:16, cut out round the dancer</source>
        <translation>竖屏 9:16，围绕舞者裁切</translation>
    </message>
    <message>
        <source>Upright 9:16, between bars</source>
        <translation>竖屏 9:16，加黑边</translation>
    </message>
    <message>
        <source>Of the dance</source>
        <translation>舞蹈的声音</translation>
    </message>
    <message>
        <source>Of the person&apos;s video</source>
        <translation>人物视频的声音</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>All of the dance</source>
        <translation>整支舞蹈</translation>
    </message>
    <message>
        <source>From in to out, frames %1 to %2</source>
        <translation>从入点到出点，第 %1 至 %2 帧</translation>
    </message>
    <message>
        <source>Your own preset</source>
        <translation>您的预设</translation>
    </message>
    <message>
        <source>Save as preset</source>
        <translation>存为预设</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名称(&amp;N)：</translation>
    </message>
    <message>
        <source>Folders (*)</source>
        <translation>文件夹 (*)</translation>
    </message>
    <message>
        <source>%1 (*%2)</source>
        <translation>%1 (*%2)</translation>
    </message>
    <message>
        <source>Say where the file is to be written.</source>
        <translation>请指定文件写入位置。</translation>
    </message>
    <message>
        <source>The folder %1 is not there.</source>
        <translation>文件夹 %1 不存在。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written.</source>
        <translation>无法写入文件夹 %1。</translation>
    </message>
    <message>
        <source>This is one of the videos that the dance is made from; choose another name.</source>
        <translation>这是制作舞蹈所用的视频之一；请换一个名称。</translation>
    </message>
    <message>
        <source>The name must end in %1 for this format.</source>
        <translation>此格式的文件名必须以 %1 结尾。</translation>
    </message>
    <message>
        <source>%1 is a folder; name a file.</source>
        <translation>%1 是文件夹；请指定文件。</translation>
    </message>
    <message>
        <source>The folder %1 holds other files; name a new one.</source>
        <translation>文件夹 %1 中有其他文件；请指定一个新文件夹。</translation>
    </message>
    <message>
        <source>The disk has only %1 free, and the file needs about %2.</source>
        <translation>磁盘仅剩 %1 可用空间，而文件大约需要 %2。</translation>
    </message>
    <message numerus="yes">
        <source>%n frame(s) of it are rendered first.</source>
        <translation>
            <numerusform>其中 %n 帧会先进行渲染。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is already there. Write over it?</source>
        <translation>%1 已存在。要覆盖吗？</translation>
    </message>
</context>
<context>
    <name>ui::FileChoice</name>
    <message>
        <source>Videos (%1);;All files (*)</source>
        <translation>视频 (%1);;所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>ui::Finding</name>
    <message>
        <source>Low confidence</source>
        <translation>置信度低</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>Jump</source>
        <translation>跳变</translation>
    </message>
    <message>
        <source>Limb length</source>
        <translation>肢体长度</translation>
    </message>
    <message>
        <source>Left/right flip</source>
        <translation>左右互换</translation>
    </message>
    <message>
        <source>Collapsed pair</source>
        <translation>成对重叠</translation>
    </message>
    <message>
        <source>Impossible</source>
        <translation>不可能</translation>
    </message>
    <message>
        <source>Out of training range</source>
        <translation>超出训练范围</translation>
    </message>
    <message>
        <source>%1: confidence falls to %2</source>
        <translation>%1：置信度降至 %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: missing for %n frame(s)</source>
        <translation>
            <numerusform>%1：缺失 %n 帧</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: jumps by %2 torso lengths</source>
        <translation>%1：跳变 %2 个躯干长度</translation>
    </message>
    <message>
        <source>%1: the bone has %2 % of its usual length</source>
        <translation>%1：骨骼为通常长度的 %2 %</translation>
    </message>
    <message>
        <source>%1: left and right change places here</source>
        <translation>%1：左右在此处互换</translation>
    </message>
    <message numerus="yes">
        <source>%1: left and right are exchanged for %n frame(s)</source>
        <translation>
            <numerusform>%1：左右互换了 %n 帧</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: left and right lie on each other</source>
        <translation>%1：左右重叠在一起</translation>
    </message>
    <message>
        <source>%1: no body bends like this</source>
        <translation>%1：身体不可能这样弯曲</translation>
    </message>
    <message>
        <source>The pose is %1 times as far from every training pose as usual</source>
        <translation>此姿态与所有训练姿态的距离是通常的 %1 倍</translation>
    </message>
    <message>
        <source>open</source>
        <translation>待处理</translation>
    </message>
    <message>
        <source>fixed</source>
        <translation>已修正</translation>
    </message>
    <message>
        <source>ignored</source>
        <translation>已忽略</translation>
    </message>
</context>
<context>
    <name>ui::FitPanel</name>
    <message>
        <source>%1 px</source>
        <translation>%1 像素</translation>
    </message>
    <message>
        <source>%1×</source>
        <translation>%1×</translation>
    </message>
    <message>
        <source>MOTION FIT (SOURCE → TARGET)</source>
        <translation>动作适配（来源 → 目标）</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Follow the poses of both videos</source>
        <translation>跟随两段视频的姿态</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>手动</translation>
    </message>
    <message>
        <source>Keep these numbers when poses change</source>
        <translation>姿态改变时保持这些数值</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>Put all numbers back to the automatic fit</source>
        <translation>将所有数值恢复为自动适配</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>身高</translation>
    </message>
    <message>
        <source>Change the dancer&apos;s height</source>
        <translation>更改舞者身高</translation>
    </message>
    <message>
        <source>Ground, near</source>
        <translation>地面（近）</translation>
    </message>
    <message>
        <source>Move the near ground line</source>
        <translation>移动近处地面线</translation>
    </message>
    <message>
        <source>Ground, far</source>
        <translation>地面（远）</translation>
    </message>
    <message>
        <source>Move the far ground line</source>
        <translation>移动远处地面线</translation>
    </message>
    <message>
        <source>Sideways</source>
        <translation>横向</translation>
    </message>
    <message>
        <source>Move the dance sideways</source>
        <translation>横向移动舞蹈</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>平滑</translation>
    </message>
    <message>
        <source>Smooth the motion</source>
        <translation>平滑动作</translation>
    </message>
    <message>
        <source>Limb proportions</source>
        <translation>肢体比例</translation>
    </message>
    <message>
        <source>Give the dancer the target&apos;s proportions</source>
        <translation>让舞者具有目标的比例</translation>
    </message>
    <message>
        <source>Change proportions: %1</source>
        <translation>更改比例：%1</translation>
    </message>
    <message>
        <source>Use the target&apos;s proportions</source>
        <translation>使用目标的比例</translation>
    </message>
    <message>
        <source>Keep the dancer&apos;s proportions</source>
        <translation>保持舞者的比例</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>画面</translation>
    </message>
    <message>
        <source>Show the target&apos;s own picture behind the figure</source>
        <translation>在火柴人后面显示目标的画面</translation>
    </message>
    <message>
        <source>PREVIEW ON TARGET</source>
        <translation>目标上的预览</translation>
    </message>
    <message>
        <source>The project is open for reading only.</source>
        <translation>项目以只读方式打开。</translation>
    </message>
    <message>
        <source>auto %1</source>
        <translation>自动 %1</translation>
    </message>
    <message>
        <source>Ground line</source>
        <translation>地面线</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>light</source>
        <translation>轻</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>中</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>强</translation>
    </message>
</context>
<context>
    <name>ui::FitPreview</name>
    <message>
        <source>Preview of the dance on the target</source>
        <translation>舞蹈在目标上的预览</translation>
    </message>
    <message>
        <source>Its handles do what the sliders of the motion fit do.</source>
        <translation>其控制柄与动作适配的滑块作用相同。</translation>
    </message>
    <message>
        <source>near</source>
        <translation>近</translation>
    </message>
    <message>
        <source>far</source>
        <translation>远</translation>
    </message>
    <message>
        <source>ground</source>
        <translation>地面</translation>
    </message>
    <message>
        <source>Move the near ground line</source>
        <translation>移动近处地面线</translation>
    </message>
    <message>
        <source>Move the far ground line</source>
        <translation>移动远处地面线</translation>
    </message>
    <message>
        <source>Move the dance sideways</source>
        <translation>横向移动舞蹈</translation>
    </message>
    <message>
        <source>Change the dancer&apos;s height</source>
        <translation>更改舞者身高</translation>
    </message>
</context>
<context>
    <name>ui::FitRow</name>
    <message>
        <source>%1: less</source>
        <translation>%1：减少</translation>
    </message>
    <message>
        <source>%1: more</source>
        <translation>%1：增加</translation>
    </message>
</context>
<context>
    <name>ui::FootageCheck</name>
    <message>
        <source>The camera stands still.</source>
        <translation>摄像机静止不动。</translation>
    </message>
    <message>
        <source>The camera moves a little; put it on a stand, the background will be sharper.</source>
        <translation>摄像机略有移动；放在三脚架上，背景会更清晰。</translation>
    </message>
    <message>
        <source>The camera moves; film the person again with the camera on a stand.</source>
        <translation>摄像机在移动；请把摄像机放在三脚架上重新拍摄人物。</translation>
    </message>
    <message>
        <source>The camera moves; the dancer will seem to slide where it does.</source>
        <translation>摄像机在移动；移动处舞者看起来会滑动。</translation>
    </message>
    <message>
        <source>The picture is blurred; check the focus and clean the lens.</source>
        <translation>画面模糊；请检查对焦并清洁镜头。</translation>
    </message>
    <message>
        <source>The picture is a little soft.</source>
        <translation>画面略微偏软。</translation>
    </message>
    <message>
        <source>The picture is sharp.</source>
        <translation>画面清晰。</translation>
    </message>
    <message>
        <source>The picture is dark; more light helps.</source>
        <translation>画面偏暗；请增加光线。</translation>
    </message>
    <message>
        <source>The picture is overexposed.</source>
        <translation>画面过曝。</translation>
    </message>
    <message>
        <source>The light is good.</source>
        <translation>光线良好。</translation>
    </message>
    <message>
        <source>The video is small (%1×%2); the result will be as small.</source>
        <translation>视频尺寸小（%1×%2）；结果也会同样小。</translation>
    </message>
    <message>
        <source>The video is small (%1×%2); hands and face will be hard to find.</source>
        <translation>视频尺寸小（%1×%2）；手和面部将难以检测。</translation>
    </message>
    <message>
        <source>Less than a second of it can be used.</source>
        <translation>可用部分不足一秒。</translation>
    </message>
    <message>
        <source>Only %1 s usable; film 2 minutes or more.</source>
        <translation>仅 %1 秒可用；请拍摄 2 分钟或更长。</translation>
    </message>
    <message>
        <source>Only %1 s usable; 2 minutes or more give a better likeness.</source>
        <translation>仅 %1 秒可用；2 分钟或更长会更像本人。</translation>
    </message>
    <message>
        <source>%1 s usable.</source>
        <translation>%1 秒可用。</translation>
    </message>
    <message>
        <source>A person is seen in %1 % of the frames.</source>
        <translation>%1 % 的帧中能看到人物。</translation>
    </message>
    <message>
        <source>The whole body is in the picture.</source>
        <translation>全身都在画面中。</translation>
    </message>
    <message>
        <source>The whole body is in the picture in %1 % of the frames; step back so that head, hands and feet stay inside.</source>
        <translation>%1 % 的帧中全身在画面内；请后退，使头、手和脚都在画面中。</translation>
    </message>
    <message numerus="yes">
        <source>The person leaps to another place %n times; is somebody else in the picture?</source>
        <translation>
            <numerusform>人物有 %n 次突然换了位置；画面中是否还有其他人？</numerusform>
        </translation>
    </message>
    <message>
        <source>One person is followed throughout.</source>
        <translation>全程跟踪同一个人。</translation>
    </message>
    <message>
        <source>The poses are much alike; reach up, down and to the sides, turn and step.</source>
        <translation>姿态过于相似；请向上、向下、向两侧伸展，并转身和走动。</translation>
    </message>
    <message>
        <source>The poses are varied.</source>
        <translation>姿态丰富多样。</translation>
    </message>
</context>
<context>
    <name>ui::ImportService</name>
    <message>
        <source>“%1” is a folder; drop the video files that are in it.</source>
        <translation>“%1”是文件夹；请拖入其中的视频文件。</translation>
    </message>
    <message>
        <source>“%1” is a picture; a video is needed.</source>
        <translation>“%1”是图片；需要的是视频。</translation>
    </message>
    <message>
        <source>“%1” holds only sound; a video is needed.</source>
        <translation>“%1”只有声音；需要的是视频。</translation>
    </message>
    <message>
        <source>“%1” is a text; a video is needed.</source>
        <translation>“%1”是文本；需要的是视频。</translation>
    </message>
    <message>
        <source>“%1” is not there any more.</source>
        <translation>“%1”已不存在。</translation>
    </message>
    <message>
        <source>“%1” is not a video.</source>
        <translation>“%1”不是视频。</translation>
    </message>
    <message>
        <source>“%1” cannot be read as a video; it may be damaged, incomplete or of another kind.</source>
        <translation>无法将“%1”作为视频读取；它可能已损坏、不完整或属于其他类型。</translation>
    </message>
    <message>
        <source>“%1” has no picture that can be shown.</source>
        <translation>“%1”没有可显示的画面。</translation>
    </message>
    <message>
        <source>“%1” was not added, because the disk of the project is full.</source>
        <translation>未添加“%1”，因为项目所在磁盘已满。</translation>
    </message>
    <message>
        <source>“%1” was not added, because the project cannot be written.</source>
        <translation>未添加“%1”，因为无法写入项目。</translation>
    </message>
    <message>
        <source>“%1” was not added, because another program is writing the project.</source>
        <translation>未添加“%1”，因为另一个程序正在写入项目。</translation>
    </message>
    <message>
        <source>“%1” was not added (%2).</source>
        <translation>未添加“%1”（%2）。</translation>
    </message>
    <message>
        <source>Make or open a project first; then drop the videos again.</source>
        <translation>请先新建或打开项目，再重新拖入视频。</translation>
    </message>
    <message>
        <source>This project is open in another window; videos can be changed there.</source>
        <translation>此项目已在另一个窗口中打开；可在那里更改视频。</translation>
    </message>
    <message>
        <source>“%1” is in the project already.</source>
        <translation>“%1”已在项目中。</translation>
    </message>
    <message numerus="yes">
        <source>Import %n videos</source>
        <translation>
            <numerusform>导入 %n 个视频</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace by %1</source>
        <translation>替换为 %1</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>导入 %1</translation>
    </message>
    <message>
        <source>Find the missing files first; then the roles can be swapped.</source>
        <translation>请先找到缺失的文件，然后才能交换角色。</translation>
    </message>
    <message>
        <source>Swap source and target</source>
        <translation>交换来源和目标</translation>
    </message>
    <message>
        <source>The pictures in “%1” did not become a video (%2).</source>
        <translation>“%1”中的图片未能成为视频（%2）。</translation>
    </message>
</context>
<context>
    <name>ui::InspectorPanel</name>
    <message>
        <source>Joints</source>
        <translation>关节</translation>
    </message>
    <message>
        <source>INSPECTOR</source>
        <translation>检查器</translation>
    </message>
    <message>
        <source>INSPECTOR · FRAME %1</source>
        <translation>检查器 · 第 %1 帧</translation>
    </message>
    <message>
        <source>Import a video to see its joints here.</source>
        <translation>导入视频后可在此查看其关节。</translation>
    </message>
    <message>
        <source>Poses are not yet detected.</source>
        <translation>尚未检测姿态。</translation>
    </message>
    <message>
        <source>Nobody is in this frame.</source>
        <translation>此帧中没有人。</translation>
    </message>
</context>
<context>
    <name>ui::JobLogDialog</name>
    <message>
        <source>Log of “%1”</source>
        <translation>“%1”的日志</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>对数</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
</context>
<context>
    <name>ui::JobQueue</name>
    <message>
        <source>a clip that is no longer there</source>
        <translation>已不存在的剪辑</translation>
    </message>
    <message>
        <source>Nothing has come from the worker for %1 minutes; stop the job if it does not go on.</source>
        <translation>工作进程已有 %1 分钟没有响应；如果不再继续，请停止任务。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Detect poses — %1</source>
        <translation>检测姿态 — %1</translation>
    </message>
    <message>
        <source>Train — %1</source>
        <translation>训练 — %1</translation>
    </message>
    <message>
        <source>Render</source>
        <translation>渲染</translation>
    </message>
    <message>
        <source>Export — %1</source>
        <translation>导出 — %1</translation>
    </message>
    <message>
        <source>Transfer — %1</source>
        <translation>迁移 — %1</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>评估</translation>
    </message>
    <message>
        <source>This project is read-only here: close it in the other window first.</source>
        <translation>此项目在这里是只读的：请先在另一个窗口中关闭它。</translation>
    </message>
    <message>
        <source>stopping</source>
        <translation>正在停止</translation>
    </message>
    <message>
        <source>The job was stopped because the worker did not go on.</source>
        <translation>由于工作进程没有继续，任务已停止。</translation>
    </message>
    <message>
        <source>The project could not be saved, so the work was not begun.</source>
        <translation>项目无法保存，因此未开始工作。</translation>
    </message>
    <message>
        <source>The clip is no longer in the project.</source>
        <translation>该剪辑已不在项目中。</translation>
    </message>
    <message>
        <source>stopping; what is done is kept</source>
        <translation>正在停止；已完成的部分会保留</translation>
    </message>
    <message>
        <source>Another Understudy is working on this project; this begins when it is done.</source>
        <translation>另一个 Understudy 正在处理此项目；完成后此任务才开始。</translation>
    </message>
    <message>
        <source>“%1” failed, and this builds on it: run that again, or resume this, which then does that work too.</source>
        <translation>“%1”失败，而此任务依赖它：请重新运行它，或继续此任务，那样也会完成那项工作。</translation>
    </message>
    <message>
        <source>“%1” was cancelled, and this builds on it: run that again, or resume this, which then does that work too.</source>
        <translation>“%1”已取消，而此任务依赖它：请重新运行它，或继续此任务，那样也会完成那项工作。</translation>
    </message>
    <message>
        <source>What was learned up to step %1 is kept.</source>
        <translation>第 %1 步之前学到的内容已保存。</translation>
    </message>
</context>
<context>
    <name>ui::JobRow</name>
    <message>
        <source>Show log</source>
        <translation>显示日志</translation>
    </message>
    <message>
        <source>Stop it</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>Progress of %1</source>
        <translation>%1的进度</translation>
    </message>
    <message>
        <source>Resume %1</source>
        <translation>继续%1</translation>
    </message>
    <message>
        <source>Pause %1</source>
        <translation>暂停%1</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>移除%1</translation>
    </message>
    <message>
        <source>Cancel %1</source>
        <translation>取消%1</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>从列表中移除</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Show the log of %1</source>
        <translation>显示%1的日志</translation>
    </message>
    <message>
        <source>Show the file of %1 in its folder</source>
        <translation>在文件夹中显示%1的文件</translation>
    </message>
    <message>
        <source>Stop %1</source>
        <translation>停止%1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>&amp;Open the result</source>
        <translation>打开结果(&amp;O)</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>在文件夹中显示(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Run again</source>
        <translation>再次运行(&amp;R)</translation>
    </message>
    <message>
        <source>Re&amp;move from the list</source>
        <translation>从列表中移除(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>继续(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>暂停(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>Show &amp;log…</source>
        <translation>显示日志(&amp;L)…</translation>
    </message>
    <message>
        <source>Cop&amp;y as command line</source>
        <translation>复制为命令行(&amp;Y)</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>再次运行</translation>
    </message>
    <message>
        <source>More for this job</source>
        <translation>此任务的更多操作</translation>
    </message>
    <message>
        <source>More for %1</source>
        <translation>%1的更多操作</translation>
    </message>
    <message>
        <source>Run %1 again</source>
        <translation>再次运行%1</translation>
    </message>
    <message>
        <source>&amp;Stop and keep what is done</source>
        <translation>停止并保留已完成的部分(&amp;S)</translation>
    </message>
</context>
<context>
    <name>ui::JobText</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>剩余 %1</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>正在启动</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>排队中</translation>
    </message>
    <message>
        <source>paused at %1</source>
        <translation>已暂停于 %1</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>poses in %1 of the frames · took %2</source>
        <translation>%1 的帧有姿态 · 用时 %2</translation>
    </message>
    <message>
        <source>done · took %1</source>
        <translation>完成 · 用时 %1</translation>
    </message>
    <message>
        <source>waits for “%1”</source>
        <translation>等待“%1”</translation>
    </message>
    <message>
        <source>ready at %1</source>
        <translation>%1 完成</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>每秒 %1</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>已用 %1</translation>
    </message>
    <message>
        <source>likeness of the person %1 where it was not trained · took %2</source>
        <translation>未训练部分的人物相似度 %1 · 用时 %2</translation>
    </message>
</context>
<context>
    <name>ui::JobsPanel</name>
    <message>
        <source>Jobs</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>JOBS</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>All jobs</source>
        <translation>所有任务</translation>
    </message>
    <message>
        <source>&amp;Pause all</source>
        <translation>全部暂停(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Resume all</source>
        <translation>全部继续(&amp;R)</translation>
    </message>
    <message>
        <source>Remove &amp;finished</source>
        <translation>移除已完成(&amp;F)</translation>
    </message>
    <message>
        <source>Nothing to do. Detecting poses, training and rendering show here while they run.</source>
        <translation>没有任务。姿态检测、训练和渲染运行时会显示在这里。</translation>
    </message>
</context>
<context>
    <name>ui::Joint</name>
    <message>
        <source>Whole person</source>
        <translation>整个人</translation>
    </message>
    <message>
        <source>auto</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>edited ◆</source>
        <translation>已编辑 ◆</translation>
    </message>
    <message>
        <source>interpolated</source>
        <translation>插值</translation>
    </message>
    <message>
        <source>propagated</source>
        <translation>跟踪</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>visible</source>
        <translation>可见</translation>
    </message>
    <message>
        <source>occluded</source>
        <translation>遮挡</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>缺失</translation>
    </message>
</context>
<context>
    <name>ui::JointEditor</name>
    <message>
        <source>x in pixels</source>
        <translation>x（像素）</translation>
    </message>
    <message>
        <source>y in pixels</source>
        <translation>y（像素）</translation>
    </message>
    <message>
        <source>x </source>
        <translation>x </translation>
    </message>
    <message>
        <source>y </source>
        <translation>y </translation>
    </message>
    <message>
        <source>State of the joint</source>
        <translation>关节状态</translation>
    </message>
    <message>
        <source>Lock the joint</source>
        <translation>锁定关节</translation>
    </message>
    <message>
        <source>No joint selected</source>
        <translation>未选择关节</translation>
    </message>
    <message numerus="yes">
        <source>%n joint(s) selected</source>
        <translation>
            <numerusform>已选择 %n 个关节</numerusform>
        </translation>
    </message>
    <message>
        <source>The project is open for reading only.</source>
        <translation>项目以只读方式打开。</translation>
    </message>
    <message>
        <source>The joint is locked.</source>
        <translation>关节已锁定。</translation>
    </message>
    <message>
        <source>Locked: tools do not move this joint</source>
        <translation>已锁定：工具不会移动此关节</translation>
    </message>
    <message>
        <source>Keep tools from moving this joint</source>
        <translation>防止工具移动此关节</translation>
    </message>
    <message>
        <source>Move %1, frame %2</source>
        <translation>移动%1，第 %2 帧</translation>
    </message>
    <message numerus="yes">
        <source>%n joint(s)</source>
        <translation>
            <numerusform>%n 个关节</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark %1 %2, frame %3</source>
        <translation>将%1标为%2，第 %3 帧</translation>
    </message>
</context>
<context>
    <name>ui::JointModel</name>
    <message>
        <source>Eyes and ears</source>
        <translation>眼睛和耳朵</translation>
    </message>
    <message>
        <source>Feet</source>
        <translation>脚</translation>
    </message>
    <message>
        <source>Right hand</source>
        <translation>右手</translation>
    </message>
    <message>
        <source>Left hand</source>
        <translation>左手</translation>
    </message>
    <message>
        <source>Face</source>
        <translation>面部</translation>
    </message>
    <message>
        <source>Joint</source>
        <translation>关节</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>可信程度</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>置信度</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>来历</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: confidence %2, %3, %4</source>
        <translation>%1：置信度 %2，%3，%4</translation>
    </message>
    <message>
        <source>%1, locked</source>
        <translation>%1，已锁定</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1: %2 joints, mean confidence %3</source>
        <translation>%1：%2 个关节，平均置信度 %3</translation>
    </message>
</context>
<context>
    <name>ui::LockedJoints</name>
    <message>
        <source>Unlock %1</source>
        <translation>解锁%1</translation>
    </message>
    <message>
        <source>Lock %1</source>
        <translation>锁定%1</translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message numerus="yes">
        <source>saved %n s ago</source>
        <translation>
            <numerusform>%n 秒前已保存</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>saved %n min ago</source>
        <translation>
            <numerusform>%n 分钟前已保存</numerusform>
        </translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>As opened</source>
        <translation>打开时的状态</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>媒体</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>检查器</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>审查</translation>
    </message>
    <message>
        <source>Motion fit</source>
        <translation>动作适配</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间轴</translation>
    </message>
    <message>
        <source>Training monitor</source>
        <translation>训练监视器</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Another window has this project open: it is read-only here.</source>
        <translation>另一个窗口已打开此项目：在这里是只读的。</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>未保存：%1</translation>
    </message>
    <message>
        <source>“%1” is as it was when the program ended.</source>
        <translation>“%1”已恢复到程序结束时的状态。</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>撤销(&amp;U)：%1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>重做(&amp;R)：%1</translation>
    </message>
    <message>
        <source>Detect poses ▸</source>
        <translation>检测姿态 ▸</translation>
    </message>
    <message>
        <source>Make it dance ▸</source>
        <translation>让它跳舞 ▸</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>只读</translation>
    </message>
    <message>
        <source>saving…</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <comment>project — how it is saved</comment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>只读</translation>
    </message>
    <message>
        <source>Autosave on</source>
        <translation>自动保存已开启</translation>
    </message>
    <message>
        <source>Go to frame</source>
        <translation>转到帧</translation>
    </message>
    <message>
        <source>&amp;Frame (0 to %1):</source>
        <translation>帧(&amp;F)（0 至 %1）：</translation>
    </message>
    <message>
        <source>Unlock all joints</source>
        <translation>解锁所有关节</translation>
    </message>
    <message>
        <source>About Understudy</source>
        <translation>关于 Understudy</translation>
    </message>
    <message>
        <source>Understudy %1

Makes one person dance like another, after “Everybody Dance Now” (Chan, Ginosar, Zhou, Efros, 2019).

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Understudy %1

让一个人跳另一个人的舞，基于论文“Everybody Dance Now”（Chan、Ginosar、Zhou、Efros，2019）。

自由软件，采用 GNU 通用公共许可证第 3 版或更高版本。</translation>
    </message>
    <message>
        <source>A dance needs two videos: the dance and the person.</source>
        <translation>一支舞需要两段视频：舞蹈和人物。</translation>
    </message>
    <message>
        <source>Nothing is rendered yet: make the target dance first.</source>
        <translation>还没有渲染结果：请先让目标跳舞。</translation>
    </message>
    <message>
        <source>%1 is written.</source>
        <translation>%1 已写入。</translation>
    </message>
    <message>
        <source>Nothing is rendered yet.</source>
        <translation>还没有渲染结果。</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Preview before training</source>
        <translation>训练前预览</translation>
    </message>
    <message>
        <source>There is no video of the person yet.</source>
        <translation>还没有人物视频。</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Render changes ▸</source>
        <translation>渲染更改 ▸</translation>
    </message>
    <message>
        <source>Instant</source>
        <translation>即时</translation>
    </message>
    <message>
        <source>Folder of pictures</source>
        <translation>图片文件夹</translation>
    </message>
    <message>
        <source>&amp;Pictures per second in %1:</source>
        <translation>%1 每秒的图片数(&amp;P)：</translation>
    </message>
    <message>
        <source>“%1” is not possible now.</source>
        <translation>“%1”现在无法执行。</translation>
    </message>
</context>
<context>
    <name>ui::ManualWindow</name>
    <message>
        <source>Manual</source>
        <translation>手册</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>搜索手册</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>后退(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>前进(&amp;F)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>ui::MarkEditing</name>
    <message>
        <source>The project is open in another window and can only be looked at here.</source>
        <translation>项目已在另一个窗口中打开，在这里只能查看。</translation>
    </message>
    <message>
        <source>Set in point at %1</source>
        <translation>在 %1 设置入点</translation>
    </message>
    <message>
        <source>Set out point at %1</source>
        <translation>在 %1 设置出点</translation>
    </message>
    <message>
        <source>Move in point</source>
        <translation>移动入点</translation>
    </message>
    <message>
        <source>Move out point</source>
        <translation>移动出点</translation>
    </message>
    <message>
        <source>Set in and out points</source>
        <translation>设置入点和出点</translation>
    </message>
    <message>
        <source>There is no in point.</source>
        <translation>没有入点。</translation>
    </message>
    <message>
        <source>There is no out point.</source>
        <translation>没有出点。</translation>
    </message>
    <message>
        <source>Clear in point</source>
        <translation>清除入点</translation>
    </message>
    <message>
        <source>Clear out point</source>
        <translation>清除出点</translation>
    </message>
    <message>
        <source>There is a marker here already.</source>
        <translation>此处已有标记。</translation>
    </message>
    <message>
        <source>Marker %1</source>
        <translation>标记 %1</translation>
    </message>
    <message>
        <source>Add marker at %1</source>
        <translation>在 %1 添加标记</translation>
    </message>
    <message>
        <source>Move marker “%1”</source>
        <translation>移动标记“%1”</translation>
    </message>
    <message>
        <source>Change marker “%1”</source>
        <translation>更改标记“%1”</translation>
    </message>
    <message>
        <source>Delete marker “%1”</source>
        <translation>删除标记“%1”</translation>
    </message>
    <message>
        <source>There is no marker at the playhead.</source>
        <translation>播放头处没有标记。</translation>
    </message>
    <message>
        <source>There is no marker before.</source>
        <translation>前面没有标记。</translation>
    </message>
    <message>
        <source>There is no marker behind.</source>
        <translation>后面没有标记。</translation>
    </message>
    <message>
        <source>There is no keyframe before.</source>
        <translation>前面没有关键帧。</translation>
    </message>
    <message>
        <source>There is no keyframe behind.</source>
        <translation>后面没有关键帧。</translation>
    </message>
</context>
<context>
    <name>ui::MarkerDialog</name>
    <message>
        <source>Edit Marker</source>
        <translation>编辑标记</translation>
    </message>
    <message>
        <source>Name of the marker</source>
        <translation>标记名称</translation>
    </message>
    <message>
        <source>Colour of the marker</source>
        <translation>标记颜色</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名称(&amp;N)：</translation>
    </message>
    <message>
        <source>&amp;Colour:</source>
        <translation>颜色(&amp;C)：</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>保持原样</translation>
    </message>
</context>
<context>
    <name>ui::MediaCard</name>
    <message>
        <source>no poses yet</source>
        <translation>尚无姿态</translation>
    </message>
    <message>
        <source>Detect poses finds the joints in every frame.</source>
        <translation>“检测姿态”会找出每一帧中的关节。</translation>
    </message>
    <message>
        <source>poses %1 %</source>
        <translation>姿态 %1 %</translation>
    </message>
    <message>
        <source>A person is found in %1 % of the frames.</source>
        <translation>在 %1 % 的帧中找到人物。</translation>
    </message>
    <message>
        <source>variable rate</source>
        <translation>可变帧率</translation>
    </message>
    <message>
        <source>The frames are not evenly spaced in time, as phones do; their times are kept.</source>
        <translation>帧的时间间隔不均匀（手机拍摄常见）；其时间会保留。</translation>
    </message>
    <message>
        <source>rotated %1°</source>
        <translation>旋转 %1°</translation>
    </message>
    <message>
        <source>The video was filmed with the camera turned; it is shown upright.</source>
        <translation>视频拍摄时摄像机是转动的；现以正向显示。</translation>
    </message>
    <message>
        <source>Source — dancer</source>
        <translation>来源 — 舞者</translation>
    </message>
    <message>
        <source>Target — performer</source>
        <translation>目标 — 表演者</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1×%2 · %3 fps · %4</source>
        <translation>%1×%2 · %3 fps · %4</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>The file is there, but it is damaged or no video any more.</source>
        <translation>文件存在，但已损坏或不再是视频。</translation>
    </message>
    <message>
        <source>file is missing</source>
        <translation>文件缺失</translation>
    </message>
    <message>
        <source>Relink… finds it where it lies now.</source>
        <translation>“重新链接…”可找到它现在的位置。</translation>
    </message>
    <message numerus="yes">
        <source>%n to review</source>
        <translation>
            <numerusform>%n 处待审查</numerusform>
        </translation>
    </message>
    <message>
        <source>Suspicious places in the poses that nobody has looked at.</source>
        <translation>姿态中尚未查看的可疑之处。</translation>
    </message>
    <message>
        <source>model: none</source>
        <translation>模型：无</translation>
    </message>
    <message>
        <source>No network has learnt this person yet.</source>
        <translation>还没有网络学习过此人。</translation>
    </message>
    <message>
        <source>model: %1</source>
        <translation>模型：%1</translation>
    </message>
    <message>
        <source>A network has learnt this person.</source>
        <translation>已有网络学习过此人。</translation>
    </message>
    <message>
        <source>no sound</source>
        <translation>无声音</translation>
    </message>
    <message>
        <source>The dance has no sound, so the result will have none.</source>
        <translation>舞蹈没有声音，因此结果也没有声音。</translation>
    </message>
    <message>
        <source>Relink…</source>
        <translation>重新链接…</translation>
    </message>
    <message>
        <source>Relink %1</source>
        <translation>重新链接 %1</translation>
    </message>
    <message>
        <source>Menu of %1</source>
        <translation>%1的菜单</translation>
    </message>
    <message>
        <source>footage: good ▾</source>
        <translation>素材：好 ▾</translation>
    </message>
    <message>
        <source>footage: fair ▾</source>
        <translation>素材：一般 ▾</translation>
    </message>
    <message>
        <source>footage: poor ▾</source>
        <translation>素材：差 ▾</translation>
    </message>
    <message>
        <source>What helps and what hinders in this video</source>
        <translation>此视频的优点与不足</translation>
    </message>
</context>
<context>
    <name>ui::MediaPanel</name>
    <message>
        <source>Drop videos here</source>
        <translation>将视频拖到这里</translation>
    </message>
    <message>
        <source>or browse…</source>
        <translation>或浏览…</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>媒体</translation>
    </message>
    <message>
        <source>MEDIA</source>
        <translation>媒体</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>The dance is fitted to this video and made with it. Click another one to use that.</source>
        <translation>舞蹈会适配到此视频并用它制作。单击另一个即可改用。</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>正在读取 %1…</translation>
    </message>
    <message>
        <source>Import videos</source>
        <translation>导入视频</translation>
    </message>
    <message>
        <source>Replace %1</source>
        <translation>替换 %1</translation>
    </message>
    <message>
        <source>Open in another window: nothing can be changed here</source>
        <translation>已在另一个窗口中打开：此处无法更改</translation>
    </message>
    <message>
        <source>Detect poses again</source>
        <translation>重新检测姿态</translation>
    </message>
    <message>
        <source>Detect poses</source>
        <translation>检测姿态</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>Swap source and target</source>
        <translation>交换来源和目标</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>替换…</translation>
    </message>
    <message>
        <source>Relink…</source>
        <translation>重新链接…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
</context>
<context>
    <name>ui::ModeBar</name>
    <message>
        <source>View and tools</source>
        <translation>视图和工具</translation>
    </message>
    <message>
        <source>More tools</source>
        <translation>更多工具</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>The dance and its poses</source>
        <translation>舞蹈及其姿态</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>The person who shall dance, and their poses</source>
        <translation>要跳舞的人物及其姿态</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>并排</translation>
    </message>
    <message>
        <source>Both at the same time and zoom</source>
        <translation>两者时间和缩放一致</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>The newest rendered video</source>
        <translation>最新渲染的视频</translation>
    </message>
    <message>
        <source>Move joint</source>
        <translation>移动关节</translation>
    </message>
    <message>
        <source>Drag a joint. Shift keeps the bone&apos;s length, Ctrl takes the limb along, Alt the whole figure; meanwhile the wheel turns it.</source>
        <translation>拖动关节。Shift 保持骨骼长度，Ctrl 带动整个肢体，Alt 带动整个火柴人；拖动时滚轮可旋转。</translation>
    </message>
    <message>
        <source>Limb</source>
        <translation>肢体</translation>
    </message>
    <message>
        <source>Drag a joint with everything that hangs on it</source>
        <translation>拖动关节及其连接的所有部分</translation>
    </message>
    <message>
        <source>Swap L/R</source>
        <translation>左右互换</translation>
    </message>
    <message>
        <source>Exchanges left and right: of the limbs that the selected joint belongs to, or of the whole body when none is selected</source>
        <translation>互换左右：所选关节所属的肢体；未选择时为整个身体</translation>
    </message>
    <message>
        <source>Occluded</source>
        <translation>遮挡</translation>
    </message>
    <message>
        <source>The selected joints are hidden, but their places are right: drawn dashed, and drawn for the generator</source>
        <translation>所选关节被遮挡，但位置正确：以虚线绘制，也会画给生成器</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>The selected joints as they were detected</source>
        <translation>将所选关节恢复为检测结果</translation>
    </message>
    <message>
        <source>Propagate</source>
        <translation>跟踪</translation>
    </message>
    <message>
        <source>Follows the selected joints through the next frames by the picture&apos;s motion</source>
        <translation>根据画面运动在后续帧中跟踪所选关节</translation>
    </message>
    <message>
        <source>Onion skin</source>
        <translation>洋葱皮</translation>
    </message>
    <message>
        <source>The poses just before and after, paler</source>
        <translation>前后相邻的姿态，颜色较浅</translation>
    </message>
    <message>
        <source>Fitted</source>
        <translation>适配</translation>
    </message>
    <message>
        <source>The dancer&apos;s figure in the target&apos;s picture, over the result and beside the dance</source>
        <translation>目标画面中的舞者火柴人，叠加在结果上并显示在舞蹈旁</translation>
    </message>
    <message>
        <source>Hands</source>
        <translation>手</translation>
    </message>
    <message>
        <source>The fingers</source>
        <translation>手指</translation>
    </message>
    <message>
        <source>Face</source>
        <translation>面部</translation>
    </message>
    <message>
        <source>The points of the face</source>
        <translation>面部的点</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>适合</translation>
    </message>
    <message>
        <source>Fits the picture into the view</source>
        <translation>使画面适合视图</translation>
    </message>
    <message>
        <source>Fit %1 %</source>
        <translation>适合 %1 %</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Fill between keyframes</source>
        <translation>在关键帧之间填充</translation>
    </message>
    <message>
        <source>Propagate forward</source>
        <translation>向前跟踪</translation>
    </message>
    <message>
        <source>Propagate backward</source>
        <translation>向后跟踪</translation>
    </message>
    <message>
        <source>Propagate only where a joint is missing</source>
        <translation>仅在关节缺失处跟踪</translation>
    </message>
    <message>
        <source>Smooth from in to out</source>
        <translation>平滑入点到出点</translation>
    </message>
    <message>
        <source>Swap left and right from in to out</source>
        <translation>互换入点到出点的左右</translation>
    </message>
    <message numerus="yes">
        <source>Fade corrections over %n frame(s)</source>
        <translation>
            <numerusform>在 %n 帧内淡化修正</numerusform>
        </translation>
    </message>
    <message>
        <source>A moved joint pulls the frames before and after a little along.</source>
        <translation>移动的关节会略微带动前后的帧。</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Filling, smoothing, propagating</source>
        <translation>填充、平滑、跟踪</translation>
    </message>
    <message>
        <source>Hold the keyframe before</source>
        <translation>保持前一关键帧</translation>
    </message>
    <message>
        <source>Straight lines</source>
        <translation>直线</translation>
    </message>
    <message>
        <source>Smooth curves</source>
        <translation>平滑曲线</translation>
    </message>
    <message>
        <source>Fill with</source>
        <translation>填充方式</translation>
    </message>
    <message>
        <source>Only where the confidence is below %1</source>
        <translation>仅在置信度低于 %1 处</translation>
    </message>
</context>
<context>
    <name>ui::ModelLibrary</name>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n 步</numerusform>
        </translation>
    </message>
    <message>
        <source>trained for %1</source>
        <translation>训练时长 %1</translation>
    </message>
    <message>
        <source>likeness %1</source>
        <translation>相似度 %1</translation>
    </message>
    <message>
        <source>%1, %2 × %3</source>
        <comment>video, width, height</comment>
        <translation>%1，%2 × %3</translation>
    </message>
    <message>
        <source>It was trained by a version of the program that draws figures otherwise.</source>
        <translation>它由火柴人画法不同的程序版本训练。</translation>
    </message>
    <message>
        <source>It was trained for pictures of %1 × %2, but the person&apos;s video has %3 × %4.</source>
        <translation>它是针对 %1 × %2 的图像训练的，而此人的视频为 %3 × %4。</translation>
    </message>
    <message>
        <source>The model that was trained last renders from now on.</source>
        <translation>今后使用最近训练的模型渲染。</translation>
    </message>
    <message>
        <source>“%1” renders from now on.</source>
        <translation>今后使用“%1”渲染。</translation>
    </message>
    <message>
        <source>This model is being trained; wait for its end.</source>
        <translation>此模型正在训练；请等待其结束。</translation>
    </message>
    <message>
        <source>Named.</source>
        <translation>已命名。</translation>
    </message>
    <message>
        <source>Copying the model…</source>
        <translation>正在复制模型…</translation>
    </message>
    <message>
        <source>“%1” is copied.</source>
        <translation>“%1”已复制。</translation>
    </message>
    <message>
        <source>“%1” is deleted.</source>
        <translation>“%1”已删除。</translation>
    </message>
    <message>
        <source>Writing the model to %1…</source>
        <translation>正在将模型写入 %1…</translation>
    </message>
    <message>
        <source>%1 is written.</source>
        <translation>%1 已写入。</translation>
    </message>
    <message>
        <source>A model needs a project that can be changed.</source>
        <translation>模型需要一个可修改的项目。</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>正在读取 %1…</translation>
    </message>
    <message>
        <source>%1 is among the models of this project.</source>
        <translation>%1 已加入此项目的模型。</translation>
    </message>
    <message>
        <source>best state, likeness %1</source>
        <translation>最佳状态，相似度 %1</translation>
    </message>
    <message>
        <source>“%1” renders in its best state from now on.</source>
        <translation>今后使用“%1”的最佳状态渲染。</translation>
    </message>
    <message>
        <source>“%1” renders in its newest state from now on.</source>
        <translation>今后使用“%1”的最新状态渲染。</translation>
    </message>
</context>
<context>
    <name>ui::ModelsPanel</name>
    <message>
        <source>Models of Understudy (*%1)</source>
        <translation>Understudy 模型 (*%1)</translation>
    </message>
    <message>
        <source>Render with it</source>
        <translation>用它渲染</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Trained models</source>
        <translation>已训练的模型</translation>
    </message>
    <message>
        <source>Nothing is trained yet. Train the target, or import a model of it.</source>
        <translation>尚未训练。请训练目标，或导入其模型。</translation>
    </message>
    <message>
        <source>Takes a model in that was exported from another project</source>
        <translation>取入从其他项目导出的模型</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>More that can be done with the model</source>
        <translation>对模型的更多操作</translation>
    </message>
    <message>
        <source>&amp;Name and notes…</source>
        <translation>名称与备注(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>复制(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>Writes the model as one file</source>
        <translation>将模型写成一个文件</translation>
    </message>
    <message>
        <source>De&amp;lete…</source>
        <translation>删除(&amp;L)…</translation>
    </message>
    <message>
        <source>%1 — renders</source>
        <comment>a model&apos;s name</comment>
        <translation>%1 — 用于渲染</translation>
    </message>
    <message>
        <source>Render with the newest</source>
        <translation>用最新的渲染</translation>
    </message>
    <message>
        <source>From now on the model that was trained last paints the dance</source>
        <translation>今后由最近训练的模型绘制舞蹈</translation>
    </message>
    <message>
        <source>From now on this model paints the dance</source>
        <translation>今后由此模型绘制舞蹈</translation>
    </message>
    <message>
        <source>Import a model</source>
        <translation>导入模型</translation>
    </message>
    <message>
        <source>Export the model</source>
        <translation>导出模型</translation>
    </message>
    <message>
        <source>Name and notes</source>
        <translation>名称与备注</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名称(&amp;N)：</translation>
    </message>
    <message>
        <source>N&amp;otes:</source>
        <translation>备注(&amp;O)：</translation>
    </message>
    <message>
        <source>Delete the model</source>
        <translation>删除模型</translation>
    </message>
    <message>
        <source>Delete “%1” for good?</source>
        <translation>永久删除“%1”吗？</translation>
    </message>
    <message>
        <source>Lost are what was learned, its curves and its pictures (%1). Videos that were rendered with it stay. This cannot be undone.</source>
        <translation>将丢失所学内容、其曲线和图片（%1）。用它渲染的视频会保留。此操作无法撤销。</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>Render with its &amp;best state</source>
        <translation>用其最佳状态渲染(&amp;B)</translation>
    </message>
    <message>
        <source>The state whose held-out frames were most like the real ones, in place of the newest</source>
        <translation>留出帧与真实帧最相似的状态，而不是最新状态</translation>
    </message>
    <message>
        <source>TRAINED MODELS</source>
        <translation>已训练的模型</translation>
    </message>
</context>
<context>
    <name>ui::MotionFit</name>
    <message>
        <source>Import a dance and a person first.</source>
        <translation>请先导入舞蹈和人物。</translation>
    </message>
    <message>
        <source>A video is missing.</source>
        <translation>缺少一段视频。</translation>
    </message>
    <message>
        <source>The motion is fitted once the poses of both videos are detected.</source>
        <translation>检测到两段视频的姿态后即适配动作。</translation>
    </message>
    <message>
        <source>Fitting the motion…</source>
        <translation>正在适配动作…</translation>
    </message>
    <message>
        <source>Fit the motion automatically</source>
        <translation>自动适配动作</translation>
    </message>
    <message>
        <source>Fit the motion by hand</source>
        <translation>手动适配动作</translation>
    </message>
    <message>
        <source>Reset the motion fit</source>
        <translation>重置动作适配</translation>
    </message>
</context>
<context>
    <name>ui::NetworksDialog</name>
    <message>
        <source>Pose networks</source>
        <translation>姿态网络</translation>
    </message>
    <message>
        <source>These networks find the poses in a video. They are no part of the program; each has its own licence. Detect, train and render work without a connection once they are installed.</source>
        <translation>这些网络用于在视频中找出姿态。它们不是程序的一部分，各有自己的许可证。安装后，检测、训练和渲染均无需联网。</translation>
    </message>
</context>
<context>
    <name>ui::NetworksPanel</name>
    <message>
        <source>&amp;Download what is missing</source>
        <translation>下载缺少的(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Install from a file…</source>
        <translation>从文件安装(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>校验(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>From an npm package (.tgz), a folder, or one network&apos;s file</source>
        <translation>来自 npm 包 (.tgz)、文件夹或单个网络的文件</translation>
    </message>
    <message>
        <source>Compares each file with the checksum that it must have</source>
        <translation>将每个文件与其应有的校验和比对</translation>
    </message>
    <message>
        <source>What is loaded is kept for the next time</source>
        <translation>已下载的部分会留待下次</translation>
    </message>
    <message>
        <source>Stopped. The next time it goes on from here.</source>
        <translation>已停止。下次从此处继续。</translation>
    </message>
    <message>
        <source>Looking what is installed…</source>
        <translation>正在查看已安装的内容…</translation>
    </message>
    <message>
        <source>Downloading…</source>
        <translation>正在下载…</translation>
    </message>
    <message>
        <source>Comparing the checksums…</source>
        <translation>正在比对校验和…</translation>
    </message>
    <message>
        <source>Installing from %1…</source>
        <translation>正在从 %1 安装…</translation>
    </message>
    <message>
        <source>Install networks from a file</source>
        <translation>从文件安装网络</translation>
    </message>
    <message>
        <source>Networks (*.tgz *.tar.gz *.tflite *.data *.prototxt *.caffemodel);;All files (*)</source>
        <translation>网络 (*.tgz *.tar.gz *.tflite *.data *.prototxt *.caffemodel);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Without these networks no poses can be found. The download comes from where their makers have published them; nothing of yours is sent.</source>
        <translation>没有这些网络就无法找出姿态。下载来源是其作者发布之处；不会发送您的任何内容。</translation>
    </message>
    <message>
        <source>All networks that can be downloaded are installed.</source>
        <translation>所有可下载的网络均已安装。</translation>
    </message>
    <message>
        <source>Every installed network is what it should be.</source>
        <translation>已安装的网络均正确无误。</translation>
    </message>
    <message numerus="yes">
        <source>%n network(s) installed.</source>
        <translation>
            <numerusform>已安装 %n 个网络。</numerusform>
        </translation>
    </message>
    <message>
        <source>installed</source>
        <translation>已安装</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>缺少</translation>
    </message>
    <message>
        <source>bring your own</source>
        <translation>请自备</translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>来自：%1</translation>
    </message>
</context>
<context>
    <name>ui::Notices</name>
    <message>
        <source>Close the messages</source>
        <translation>关闭消息</translation>
    </message>
</context>
<context>
    <name>ui::PoseEditor</name>
    <message>
        <source>This project is open in another window, so here it can only be looked at.</source>
        <translation>此项目已在另一个窗口中打开，因此在这里只能查看。</translation>
    </message>
    <message>
        <source>Poses are edited in the source or the target; choose one of these views.</source>
        <translation>姿态在来源或目标中编辑；请选择其中一个视图。</translation>
    </message>
    <message>
        <source>There is no video yet; import one first.</source>
        <translation>还没有视频；请先导入一段。</translation>
    </message>
    <message>
        <source>Nobody was found in frame %1; copy the pose of a neighbouring frame.</source>
        <translation>第 %1 帧中没有找到人；请复制相邻帧的姿态。</translation>
    </message>
    <message>
        <source>Select a joint first.</source>
        <translation>请先选择关节。</translation>
    </message>
    <message>
        <source>%1, frame %2</source>
        <translation>%1，第 %2 帧</translation>
    </message>
    <message>
        <source>Nudge %1</source>
        <translation>微移%1</translation>
    </message>
    <message>
        <source>Mark %1 visible</source>
        <translation>将%1标为可见</translation>
    </message>
    <message>
        <source>Mark %1 occluded</source>
        <translation>将%1标为遮挡</translation>
    </message>
    <message>
        <source>Mark %1 absent</source>
        <translation>将%1标为缺失</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation>重置%1</translation>
    </message>
    <message>
        <source>Reset pose</source>
        <translation>重置姿态</translation>
    </message>
    <message>
        <source>There is no pose in frame %1 to copy.</source>
        <translation>第 %1 帧中没有可复制的姿态。</translation>
    </message>
    <message>
        <source>Copy pose of frame %1</source>
        <translation>复制第 %1 帧的姿态</translation>
    </message>
    <message>
        <source>Swap left and right at %1</source>
        <translation>互换%1处的左右</translation>
    </message>
    <message>
        <source>Swap left and right</source>
        <translation>互换左右</translation>
    </message>
    <message>
        <source>Copied the pose of frame %1.</source>
        <translation>已复制第 %1 帧的姿态。</translation>
    </message>
    <message>
        <source>Paste pose</source>
        <translation>粘贴姿态</translation>
    </message>
    <message>
        <source>There is no pose on the clipboard.</source>
        <translation>剪贴板中没有姿态。</translation>
    </message>
    <message>
        <source>Set keyframe</source>
        <translation>设置关键帧</translation>
    </message>
    <message>
        <source>Remove keyframe</source>
        <translation>移除关键帧</translation>
    </message>
    <message>
        <source>end of the range</source>
        <translation>范围末尾</translation>
    </message>
    <message>
        <source>keyframe</source>
        <translation>关键帧</translation>
    </message>
    <message>
        <source>shot cut</source>
        <translation>镜头切换</translation>
    </message>
    <message>
        <source>occlusion</source>
        <translation>遮挡</translation>
    </message>
    <message>
        <source>left the picture</source>
        <translation>离开画面</translation>
    </message>
    <message>
        <source>seen again</source>
        <translation>重新可见</translation>
    </message>
    <message>
        <source>end of the video</source>
        <translation>视频末尾</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Nothing to change there.</source>
        <translation>那里没有需要更改的内容。</translation>
    </message>
    <message>
        <source>%1, frames %2 to %3</source>
        <translation>%1，第 %2 至 %3 帧</translation>
    </message>
    <message numerus="yes">
        <source>%1: changed %n frame(s).</source>
        <translation>
            <numerusform>%1：已更改 %n 帧。</numerusform>
        </translation>
    </message>
    <message>
        <source>No flip was found round this frame; set an in and an out point (I and O).</source>
        <translation>在此帧附近未发现左右互换；请设置入点和出点（I 和 O）。</translation>
    </message>
    <message>
        <source>Filling needs a keyframe before and one after this frame; correct a joint there.</source>
        <translation>填充需要此帧前后各有一个关键帧；请在那里修正一个关节。</translation>
    </message>
    <message>
        <source>Filling needs at least two keyframes; correct a joint at both ends.</source>
        <translation>填充至少需要两个关键帧；请在两端各修正一个关节。</translation>
    </message>
    <message>
        <source>Fill between keyframes</source>
        <translation>在关键帧之间填充</translation>
    </message>
    <message>
        <source>Smooth</source>
        <translation>平滑</translation>
    </message>
    <message>
        <source>Joints are being followed already.</source>
        <translation>已在跟踪关节。</translation>
    </message>
    <message numerus="yes">
        <source>Following %n joint(s) through the video…</source>
        <translation>
            <numerusform>正在视频中跟踪 %n 个关节…</numerusform>
        </translation>
    </message>
    <message>
        <source>Propagate %1 from frame %2</source>
        <translation>从第 %2 帧起跟踪%1</translation>
    </message>
    <message numerus="yes">
        <source>%1: propagated %n frame(s); stopped: %2.</source>
        <translation>
            <numerusform>%1：已跟踪 %n 帧；停止于：%2。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::PoseExchange</name>
    <message numerus="yes">
        <source>Of %n people the first was taken.</source>
        <translation>
            <numerusform>%n 个人中取了第一个。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n frame(s) with several people were left out.</source>
        <translation>
            <numerusform>略去了 %n 个含多人的帧。</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no poses of this video&apos;s frames in %1.</source>
        <translation>%1 中没有此视频各帧的姿态。</translation>
    </message>
    <message>
        <source>Import the video first that the poses belong to.</source>
        <translation>请先导入姿态所属的视频。</translation>
    </message>
    <message>
        <source>Import poses of %1</source>
        <translation>从 %1 导入姿态</translation>
    </message>
    <message numerus="yes">
        <source>%n pose(s) imported.</source>
        <translation>
            <numerusform>已导入 %n 个姿态。</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no poses to export yet.</source>
        <translation>还没有可导出的姿态。</translation>
    </message>
    <message>
        <source>Folder for one file per frame</source>
        <translation>每帧一个文件的文件夹</translation>
    </message>
    <message>
        <source>Export poses</source>
        <translation>导出姿态</translation>
    </message>
    <message>
        <source>COCO keypoints (*.json)</source>
        <translation>COCO 关键点 (*.json)</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>The poses are in %1.</source>
        <translation>姿态已保存到 %1。</translation>
    </message>
    <message>
        <source>ControlNet poses (*.json)</source>
        <translation>ControlNet 姿态 (*.json)</translation>
    </message>
    <message>
        <source>Import poses: a file, or any file of a folder of poses or labels</source>
        <translation>导入姿态：一个文件，或姿态或标签文件夹中的任一文件</translation>
    </message>
    <message>
        <source>Poses and labels (*.json *.csv *.png *.jpg)</source>
        <translation>姿态和标签 (*.json *.csv *.png *.jpg)</translation>
    </message>
    <message>
        <source>They were read off label pictures: bodies, without hands and face.</source>
        <translation>它们是从标签图片中读取的：只有身体，没有手和脸。</translation>
    </message>
</context>
<context>
    <name>ui::PreferencesDialog</name>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>首选项</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <translation>主题(&amp;T)：</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>语言(&amp;L)：</translation>
    </message>
    <message>
        <source>The window changes its language when this is closed.</source>
        <translation>关闭此对话框后窗口将切换语言。</translation>
    </message>
    <message>
        <source>Pose network</source>
        <translation>姿态网络</translation>
    </message>
    <message>
        <source>Heavy: most exact, slowest</source>
        <translation>Heavy：最精确，最慢</translation>
    </message>
    <message>
        <source>Full: nearly as exact, twice as fast</source>
        <translation>Full：几乎同样精确，快一倍</translation>
    </message>
    <message>
        <source>Lite: for a first look</source>
        <translation>Lite：用于初步查看</translation>
    </message>
    <message>
        <source>&amp;Pose network:</source>
        <translation>姿态网络(&amp;P)：</translation>
    </message>
    <message>
        <source>&amp;Open the last project at the start</source>
        <translation>启动时打开上次的项目(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Animate menus and panels</source>
        <translation>菜单和面板使用动画(&amp;A)</translation>
    </message>
</context>
<context>
    <name>ui::ProjectDocument</name>
    <message>
        <source>Import %1</source>
        <translation>导入 %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>移除%1</translation>
    </message>
</context>
<context>
    <name>ui::ProjectFiles</name>
    <message>
        <source>The project cannot be opened</source>
        <translation>无法打开项目</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>新建项目</translation>
    </message>
    <message>
        <source>my-dance</source>
        <translation>我的舞蹈</translation>
    </message>
    <message>
        <source>Understudy projects (*.understudy)</source>
        <translation>Understudy 项目 (*.understudy)</translation>
    </message>
    <message>
        <source>Open project</source>
        <translation>打开项目</translation>
    </message>
    <message>
        <source>Save project as</source>
        <translation>项目另存为</translation>
    </message>
    <message>
        <source>The project cannot be saved there</source>
        <translation>无法将项目保存到那里</translation>
    </message>
    <message>
        <source>No backups yet</source>
        <translation>还没有备份</translation>
    </message>
    <message>
        <source>A copy of the project is put beside it once a day; there is none so far.</source>
        <translation>每天会在项目旁放置一份副本；目前还没有。</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>未命名</translation>
    </message>
    <message>
        <source>No projects yet</source>
        <translation>还没有项目</translation>
    </message>
</context>
<context>
    <name>ui::Proportion</name>
    <message>
        <source>Torso</source>
        <translation>躯干</translation>
    </message>
    <message>
        <source>Neck</source>
        <translation>颈部</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>头部</translation>
    </message>
    <message>
        <source>Shoulders</source>
        <translation>肩部</translation>
    </message>
    <message>
        <source>Upper arms</source>
        <translation>上臂</translation>
    </message>
    <message>
        <source>Forearms</source>
        <translation>前臂</translation>
    </message>
    <message>
        <source>Hands</source>
        <translation>手</translation>
    </message>
    <message>
        <source>Hips</source>
        <translation>髋部</translation>
    </message>
    <message>
        <source>Thighs</source>
        <translation>大腿</translation>
    </message>
    <message>
        <source>Calves</source>
        <translation>小腿</translation>
    </message>
    <message>
        <source>Feet</source>
        <translation>脚</translation>
    </message>
</context>
<context>
    <name>ui::RelinkDialog</name>
    <message>
        <source>Relink</source>
        <translation>重新链接</translation>
    </message>
    <message>
        <source>Missing videos</source>
        <translation>缺失的视频</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>视频</translation>
    </message>
    <message>
        <source>Was in</source>
        <translation>原位置</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>已找到</translation>
    </message>
    <message>
        <source>These videos are not where they were. Choose one of them, or a folder: the others are looked for there too, and recognised by their content.</source>
        <translation>这些视频不在原来的位置。请选择其中一个或一个文件夹：其余的也会在那里查找，并按内容识别。</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>选择文件夹…</translation>
    </message>
    <message>
        <source>Find a missing video</source>
        <translation>查找缺失的视频</translation>
    </message>
    <message>
        <source>Look for the missing videos in</source>
        <translation>在此查找缺失的视频</translation>
    </message>
    <message>
        <source>Looking in %1…</source>
        <translation>正在 %1 中查找…</translation>
    </message>
    <message>
        <source>None of the missing videos is in %1. To use another video instead, close this and choose Replace… in the video&apos;s menu.</source>
        <translation>%1 中没有缺失的视频。若要改用其他视频，请关闭此窗口并在视频菜单中选择“替换…”。</translation>
    </message>
    <message numerus="yes">
        <source>%n found.</source>
        <translation>
            <numerusform>已找到 %n 个。</numerusform>
        </translation>
    </message>
    <message>
        <source>still missing</source>
        <translation>仍缺失</translation>
    </message>
    <message>
        <source>This project is open in another window; relink there.</source>
        <translation>此项目已在另一个窗口中打开；请在那里重新链接。</translation>
    </message>
</context>
<context>
    <name>ui::ResourceGuard</name>
    <message>
        <source>Paused: only %1 of memory are free. Close other programs, then resume.</source>
        <translation>已暂停：仅剩 %1 可用内存。请关闭其他程序后继续。</translation>
    </message>
    <message>
        <source>Paused: only %1 are free on the project&apos;s disk. Make room, then resume.</source>
        <translation>已暂停：项目所在磁盘仅剩 %1 可用。请腾出空间后继续。</translation>
    </message>
</context>
<context>
    <name>ui::ReviewModel</name>
    <message>
        <source>Frame</source>
        <translation>帧</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Joints</source>
        <translation>关节</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>严重程度</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>%1, frames %2 to %3: %4</source>
        <translation>%1，第 %2 至 %3 帧：%4</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>Reopen %n finding(s), frame %1</source>
        <translation>
            <numerusform>重新打开 %n 个问题，第 %1 帧</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accept %n finding(s), frame %1</source>
        <translation>
            <numerusform>接受 %n 个问题，第 %1 帧</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ignore %n finding(s), frame %1</source>
        <translation>
            <numerusform>忽略 %n 个问题，第 %1 帧</numerusform>
        </translation>
    </message>
    <message>
        <source>Change review thresholds</source>
        <translation>更改审查阈值</translation>
    </message>
</context>
<context>
    <name>ui::ReviewPanel</name>
    <message>
        <source>Nothing suspicious</source>
        <translation>没有可疑之处</translation>
    </message>
    <message numerus="yes">
        <source>All %n finding(s) reviewed</source>
        <translation>
            <numerusform>全部 %n 个问题已审查</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 left, about %3 min</source>
        <translation>剩余 %1 / %2，约 %3 分钟</translation>
    </message>
    <message>
        <source>Import a dance and a person first.</source>
        <translation>请先导入舞蹈和人物。</translation>
    </message>
    <message>
        <source>Suspicious poses are listed here once poses are detected.</source>
        <translation>检测到姿态后，可疑姿态会列在这里。</translation>
    </message>
    <message>
        <source>Reviewing the poses…</source>
        <translation>正在审查姿态…</translation>
    </message>
    <message>
        <source>Nothing looks suspicious.</source>
        <translation>没有可疑之处。</translation>
    </message>
    <message>
        <source>Nothing left to review.</source>
        <translation>没有待审查的内容。</translation>
    </message>
    <message>
        <source>No finding passes the filters.</source>
        <translation>没有符合筛选条件的问题。</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n 个问题</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n frame(s)</source>
        <translation>
            <numerusform>共 %n 帧</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>63 findings in 1240 frames</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The project is open for reading only.</source>
        <translation>项目以只读方式打开。</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Findings reviewed</source>
        <translation>已审查的问题</translation>
    </message>
    <message>
        <source>Show findings by status</source>
        <translation>按状态显示问题</translation>
    </message>
    <message>
        <source>All statuses</source>
        <translation>所有状态</translation>
    </message>
    <message>
        <source>Show findings by clip</source>
        <translation>按剪辑显示问题</translation>
    </message>
    <message>
        <source>Both clips</source>
        <translation>两个剪辑</translation>
    </message>
    <message>
        <source>Show findings by reason</source>
        <translation>按原因显示问题</translation>
    </message>
    <message>
        <source>All reasons</source>
        <translation>所有原因</translation>
    </message>
    <message>
        <source>Show findings by joint</source>
        <translation>按关节显示问题</translation>
    </message>
    <message>
        <source>All joints</source>
        <translation>所有关节</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>上一个</translation>
    </message>
    <message>
        <source>Go to the finding before</source>
        <translation>转到上一个问题</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一个</translation>
    </message>
    <message>
        <source>Go to the next finding</source>
        <translation>转到下一个问题</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>接受</translation>
    </message>
    <message>
        <source>This finding is fixed or right as it is; go on</source>
        <translation>此问题已修正或本来就正确；继续</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>忽略</translation>
    </message>
    <message>
        <source>This finding does not matter; go on</source>
        <translation>此问题无关紧要；继续</translation>
    </message>
    <message>
        <source>Fix flips…</source>
        <translation>修正左右互换…</translation>
    </message>
    <message>
        <source>Exchange left and right back in all frames where they are swapped</source>
        <translation>在所有左右互换的帧中换回左右</translation>
    </message>
    <message>
        <source>Fill short gaps…</source>
        <translation>填补短缺口…</translation>
    </message>
    <message>
        <source>Put joints that are missing for a few frames between where they were seen</source>
        <translation>将缺失几帧的关节放到其前后可见位置之间</translation>
    </message>
    <message>
        <source>Smooth jitter…</source>
        <translation>平滑抖动…</translation>
    </message>
    <message>
        <source>Steady joints that hardly move; fast moves stay as they are</source>
        <translation>稳定几乎不动的关节；快速动作保持不变</translation>
    </message>
    <message>
        <source>Thresholds…</source>
        <translation>阈值…</translation>
    </message>
    <message>
        <source>Say when something is suspicious</source>
        <translation>设定何时视为可疑</translation>
    </message>
</context>
<context>
    <name>ui::RunList</name>
    <message>
        <source>training</source>
        <translation>训练中</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>stopped; goes on when trained again</source>
        <translation>已停止；再次训练时继续</translation>
    </message>
    <message>
        <source>Instant</source>
        <translation>即时</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>良好</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>最佳</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>quality, date and time</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步数</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>用时</translation>
    </message>
    <message>
        <source>Best likeness</source>
        <translation>最佳相似度</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Trainings of this project</source>
        <translation>此项目的训练</translation>
    </message>
    <message>
        <source>Tick the trainings whose curves are drawn beside each other</source>
        <translation>勾选要并列绘制曲线的训练</translation>
    </message>
</context>
<context>
    <name>ui::SampleMaker</name>
    <message>
        <source>The sample cannot be drawn, because understudy-cli is not installed beside this program.</source>
        <translation>无法绘制示例，因为 understudy-cli 没有安装在本程序旁边。</translation>
    </message>
    <message>
        <source>The sample cannot be drawn, because %1 cannot be started.</source>
        <translation>无法绘制示例，因为无法启动 %1。</translation>
    </message>
    <message>
        <source>The sample could not be drawn; the program that draws it ended too early.</source>
        <translation>无法绘制示例；绘制程序过早结束。</translation>
    </message>
    <message>
        <source>The sample could not be drawn: %1.</source>
        <translation>无法绘制示例：%1。</translation>
    </message>
</context>
<context>
    <name>ui::SampleView</name>
    <message>
        <source>Moment of the training</source>
        <translation>训练时刻</translation>
    </message>
    <message>
        <source>No pictures yet</source>
        <translation>还没有图片</translation>
    </message>
    <message>
        <source>step %1 · after %2 · likeness %3</source>
        <translation>第 %1 步 · %2 后 · 相似度 %3</translation>
    </message>
    <message>
        <source>Figure, real and generated frames; %1</source>
        <translation>火柴人、真实帧和生成帧；%1</translation>
    </message>
    <message>
        <source>step %1 · after %2 · likeness %3, the best</source>
        <translation>第 %1 步 · %2 后 · 相似度 %3，最佳</translation>
    </message>
</context>
<context>
    <name>ui::ShortcutDialog</name>
    <message>
        <source>Assign</source>
        <translation>指定</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>默认</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Find an action</source>
        <translation>查找操作</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>操作及其按键</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Set of keys</source>
        <translation>按键方案</translation>
    </message>
    <message>
        <source>&amp;Set of keys:</source>
        <translation>按键方案(&amp;S)：</translation>
    </message>
    <message>
        <source>Use this set</source>
        <translation>使用此方案</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>新按键</translation>
    </message>
    <message>
        <source>&amp;New keys:</source>
        <translation>新按键(&amp;N)：</translation>
    </message>
    <message>
        <source>These keys belong to “%1”, which will lose them.</source>
        <translation>这些按键属于“%1”，它将失去这些按键。</translation>
    </message>
</context>
<context>
    <name>ui::StepBar</name>
    <message>
        <source>Previous finding</source>
        <translation>上一个问题</translation>
    </message>
    <message>
        <source>Next finding</source>
        <translation>下一个问题</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Pose</source>
        <translation>姿态</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Render</source>
        <translation>渲染</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) to review</source>
        <translation>
            <numerusform>%n 个问题待审查</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, done</source>
        <translation>%1，已完成</translation>
    </message>
</context>
<context>
    <name>ui::StepStrip</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>ui::Steps</name>
    <message>
        <source>needs two videos</source>
        <translation>需要两段视频</translation>
    </message>
    <message>
        <source>needs the dance video</source>
        <translation>需要舞蹈视频</translation>
    </message>
    <message>
        <source>needs the video of the person</source>
        <translation>需要人物视频</translation>
    </message>
    <message>
        <source>needs the poses of both videos</source>
        <translation>需要两段视频的姿态</translation>
    </message>
    <message>
        <source>needs the poses of the dance</source>
        <translation>需要舞蹈的姿态</translation>
    </message>
    <message>
        <source>needs the poses of the person</source>
        <translation>需要人物的姿态</translation>
    </message>
    <message>
        <source>needs training</source>
        <translation>需要训练</translation>
    </message>
    <message>
        <source>needs rendering</source>
        <translation>需要渲染</translation>
    </message>
    <message>
        <source>needs both videos</source>
        <translation>需要两段视频</translation>
    </message>
    <message>
        <source>needs poses</source>
        <translation>需要姿态</translation>
    </message>
    <message>
        <source>needs a trained model</source>
        <translation>需要训练好的模型</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Pose</source>
        <translation>姿态</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Render</source>
        <translation>渲染</translation>
    </message>
    <message>
        <source>Drop a dance and a video of the person who shall dance it.</source>
        <translation>拖入一段舞蹈视频，以及要跳这支舞的人物的视频。</translation>
    </message>
    <message>
        <source>Find the joints in every frame, and mend the few that are wrong.</source>
        <translation>找出每一帧中的关节，并修正少数错误的。</translation>
    </message>
    <message>
        <source>Learn what the person looks like in every pose.</source>
        <translation>学习人物在各种姿态下的样子。</translation>
    </message>
    <message>
        <source>Draw the person doing the dance, and export it with its music.</source>
        <translation>绘制人物跳舞的画面，并连同音乐一起导出。</translation>
    </message>
</context>
<context>
    <name>ui::SystemCheckDialog</name>
    <message>
        <source>System check</source>
        <translation>系统检查</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <translation>重新检查(&amp;A)</translation>
    </message>
    <message>
        <source>Measuring what this machine can do; this takes some seconds…</source>
        <translation>正在测量本机的性能；需要几秒钟…</translation>
    </message>
    <message>
        <source>This is what the program found:</source>
        <translation>程序检查结果：</translation>
    </message>
    <message>
        <source>The check ended before it had an answer.</source>
        <translation>检查未得出结果就结束了。</translation>
    </message>
    <message>
        <source>The program understudy-cli, which does the work, could not be started. Is the installation complete?</source>
        <translation>无法启动负责处理工作的程序 understudy-cli。安装是否完整？</translation>
    </message>
</context>
<context>
    <name>ui::Threshold</name>
    <message>
        <source>Low confidence below</source>
        <translation>置信度低于</translation>
    </message>
    <message>
        <source>Low confidence of wrists and ankles below</source>
        <translation>手腕和脚踝置信度低于</translation>
    </message>
    <message>
        <source>Missing for at most (frames)</source>
        <translation>缺失不超过（帧）</translation>
    </message>
    <message>
        <source>Jump above the median by (deviations)</source>
        <translation>跳变超出中位数（偏差数）</translation>
    </message>
    <message>
        <source>Jump of at least (torso lengths)</source>
        <translation>跳变至少（躯干长度）</translation>
    </message>
    <message>
        <source>Limb length off by (share)</source>
        <translation>肢体长度偏差（比例）</translation>
    </message>
    <message>
        <source>Limb length back within (frames)</source>
        <translation>肢体长度恢复于（帧）</translation>
    </message>
    <message>
        <source>Flip when exchanging costs below (share)</source>
        <translation>互换代价低于此值视为互换（比例）</translation>
    </message>
    <message>
        <source>Flip for at most (frames)</source>
        <translation>互换不超过（帧）</translation>
    </message>
    <message>
        <source>Collapsed pair closer than (torso lengths)</source>
        <translation>成对重叠距离小于（躯干长度）</translation>
    </message>
    <message>
        <source>Smallest knee angle (degrees)</source>
        <translation>最小膝角（度）</translation>
    </message>
    <message>
        <source>Smallest elbow angle (degrees)</source>
        <translation>最小肘角（度）</translation>
    </message>
</context>
<context>
    <name>ui::ThresholdsDialog</name>
    <message>
        <source>Review thresholds</source>
        <translation>审查阈值</translation>
    </message>
</context>
<context>
    <name>ui::Timeline</name>
    <message>
        <source>Left and right move the playhead, up and down choose the clip.</source>
        <translation>左右键移动播放头，上下键选择剪辑。</translation>
    </message>
    <message>
        <source>Scroll the timeline</source>
        <translation>滚动时间轴</translation>
    </message>
    <message>
        <source>There is no range to zoom to.</source>
        <translation>没有可缩放到的范围。</translation>
    </message>
    <message>
        <source>Timeline, no clips</source>
        <translation>时间轴，没有剪辑</translation>
    </message>
    <message>
        <source>Timeline, %1, frame %2</source>
        <translation>时间轴，%1，第 %2 帧</translation>
    </message>
    <message>
        <source>There is neither an in nor an out point.</source>
        <translation>既没有入点也没有出点。</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>&amp;Detect poses</source>
        <translation>检测姿态(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Smooth</source>
        <translation>平滑(&amp;S)</translation>
    </message>
    <message>
        <source>S&amp;wap left and right</source>
        <translation>互换左右(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Interpolate</source>
        <translation>插值(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Propagate</source>
        <translation>跟踪(&amp;P)</translation>
    </message>
    <message>
        <source>Make the &amp;target dance it…</source>
        <translation>让目标跳这段(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Mark in and out</source>
        <translation>设为入点和出点(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Zoom to range</source>
        <translation>缩放到范围(&amp;Z)</translation>
    </message>
    <message>
        <source>&amp;Clear range</source>
        <translation>清除范围(&amp;C)</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间轴</translation>
    </message>
    <message>
        <source>&amp;Edit marker…</source>
        <translation>编辑标记(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Delete marker</source>
        <translation>删除标记(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Add marker at playhead</source>
        <translation>在播放头处添加标记(&amp;A)</translation>
    </message>
    <message>
        <source>Set &amp;in point</source>
        <translation>设置入点(&amp;I)</translation>
    </message>
    <message>
        <source>Set &amp;out point</source>
        <translation>设置出点(&amp;O)</translation>
    </message>
    <message>
        <source>Clear in and out &amp;points</source>
        <translation>清除入点和出点(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Snap to marks</source>
        <translation>吸附到标记(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Fit timeline</source>
        <translation>适合时间轴(&amp;F)</translation>
    </message>
    <message>
        <source>There is no marker at the playhead.</source>
        <translation>播放头处没有标记。</translation>
    </message>
    <message>
        <source>The project is open in another window and can only be looked at here.</source>
        <translation>项目已在另一个窗口中打开，在这里只能查看。</translation>
    </message>
    <message>
        <source>%1 s · frame %2</source>
        <translation>%1 秒 · 第 %2 帧</translation>
    </message>
    <message>
        <source>Keyframe</source>
        <translation>关键帧</translation>
    </message>
    <message>
        <source>The dance to be copied comes here</source>
        <translation>要模仿的舞蹈放在这里</translation>
    </message>
    <message>
        <source>The person who is to dance comes here</source>
        <translation>要跳舞的人物放在这里</translation>
    </message>
    <message>
        <source>The file is missing</source>
        <translation>文件缺失</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>dancer</source>
        <translation>舞者</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>performer</source>
        <translation>表演者</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>not rendered</source>
        <translation>未渲染</translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n 个失败</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n out of date</source>
        <translation>
            <numerusform>%n 个已过期</numerusform>
        </translation>
    </message>
    <message>
        <source>rendered</source>
        <translation>已渲染</translation>
    </message>
    <message>
        <source>%1 % rendered</source>
        <translation>已渲染 %1 %</translation>
    </message>
    <message>
        <source>A pose far from all that the person was filmed in</source>
        <translation>与此人所拍摄的姿态都相差甚远的姿态</translation>
    </message>
</context>
<context>
    <name>ui::TrainingControls</name>
    <message>
        <source>Train</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Learns what the person looks like</source>
        <translation>学习人物的样子</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Leaves the computer to others; the training goes on later</source>
        <translation>把计算机让给其他任务；训练稍后继续</translation>
    </message>
    <message>
        <source>Stop and keep</source>
        <translation>停止并保留</translation>
    </message>
    <message>
        <source>Ends the training now; what was learned is used as it is</source>
        <translation>立即结束训练；已学到的内容照原样使用</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Stops the training without a finished model; trained again with the same choice, it goes on from its last checkpoint</source>
        <translation>停止训练，不产生完成的模型；以相同选择再次训练时，从最后一个检查点继续</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>质量</translation>
    </message>
    <message>
        <source>Instant: no training</source>
        <translation>即时：无需训练</translation>
    </message>
    <message>
        <source>Draft: two minutes</source>
        <translation>草稿：两分钟</translation>
    </message>
    <message>
        <source>Good: ten minutes</source>
        <translation>良好：十分钟</translation>
    </message>
    <message>
        <source>Best: six hours</source>
        <translation>最佳：六小时</translation>
    </message>
    <message>
        <source>A preview made from the person&apos;s own pixels</source>
        <translation>由人物自身像素制作的预览</translation>
    </message>
    <message>
        <source>A small network; good enough to judge the dance</source>
        <translation>小型网络；足以判断舞蹈效果</translation>
    </message>
    <message>
        <source>The same network, learning for longer</source>
        <translation>同一网络，学习更久</translation>
    </message>
    <message>
        <source>The whole method of the paper; for a graphics card, or a night</source>
        <translation>论文的完整方法；需要显卡或一整夜</translation>
    </message>
    <message>
        <source>Time for training</source>
        <translation>训练时间</translation>
    </message>
    <message>
        <source>How long it may take; 0 leaves it to the quality</source>
        <translation>可用的时长；0 表示由质量决定</translation>
    </message>
    <message>
        <source> min</source>
        <translation> 分钟</translation>
    </message>
    <message>
        <source>its time</source>
        <translation>由质量决定</translation>
    </message>
    <message>
        <source>Import the video of a person first.</source>
        <translation>请先导入人物视频。</translation>
    </message>
    <message>
        <source>Instant needs no training: make it dance at once.</source>
        <translation>“即时”无需训练：可直接让它跳舞。</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Save now</source>
        <translation>立即保存</translation>
    </message>
    <message>
        <source>Keeps what is learned by now; the training goes on</source>
        <translation>保留目前学到的内容；训练继续进行</translation>
    </message>
    <message>
        <source>Try on this frame</source>
        <translation>在这一帧上试用</translation>
    </message>
    <message>
        <source>Shows the frame of the dance under the playhead as it would be painted with what is learned by now</source>
        <translation>显示播放头处的舞蹈帧用目前学到的内容绘制时的样子</translation>
    </message>
</context>
<context>
    <name>ui::TrainingPanel</name>
    <message>
        <source>step %1 / %2</source>
        <translation>第 %1 / %2 步</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>第 %1 步</translation>
    </message>
    <message>
        <source>%1 steps/s</source>
        <translation>%1 步/秒</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>剩余 %1</translation>
    </message>
    <message>
        <source>took %1</source>
        <translation>用时 %1</translation>
    </message>
    <message>
        <source>held-out likeness %1%2</source>
        <translation>留出帧相似度 %1%2</translation>
    </message>
    <message>
        <source>best %1 at step %2</source>
        <translation>最佳 %1，第 %2 步</translation>
    </message>
    <message>
        <source>Training teaches the program what the person looks like, so that they can be drawn in poses they were never filmed in. While it runs, curves here show how it goes, and pictures how like the person the drawn frames have become. It can be paused, and stopped early: what was learned is kept.</source>
        <translation>训练让程序学会人物的样子，从而能以从未拍摄过的姿态绘制人物。训练期间，这里的曲线显示进展，图片显示绘制的帧与本人有多像。可以暂停，也可以提前停止：已学到的内容会保留。</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>曲线</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>训练记录</translation>
    </message>
    <message>
        <source>Pages of the training monitor</source>
        <translation>训练监视器的页面</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>系列</translation>
    </message>
    <message>
        <source>Which curves are drawn</source>
        <translation>绘制哪些曲线</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>对数</translation>
    </message>
    <message>
        <source>Losses on a logarithmic scale, where small changes can be seen</source>
        <translation>以对数刻度显示损失，便于看出细微变化</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>平滑</translation>
    </message>
    <message>
        <source>Smoothing of the curves</source>
        <translation>曲线平滑</translation>
    </message>
    <message>
        <source>Show all steps</source>
        <translation>显示所有步</translation>
    </message>
    <message>
        <source>Save the curves</source>
        <translation>保存曲线</translation>
    </message>
    <message>
        <source>As a &amp;table (CSV)…</source>
        <translation>存为表格(&amp;T)（CSV）…</translation>
    </message>
    <message>
        <source>As a &amp;picture (PNG)…</source>
        <translation>存为图片(&amp;P)（PNG）…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Step %1: %2</source>
        <translation>第 %1 步：%2</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>无法写入 %1。</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>图片 (*.png)</translation>
    </message>
</context>
<context>
    <name>ui::TransferDialog</name>
    <message>
        <source>Begin</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Make the target dance</source>
        <translation>让目标跳舞</translation>
    </message>
    <message>
        <source>Instant: a preview, without training</source>
        <translation>即时：预览，无需训练</translation>
    </message>
    <message>
        <source>Draft: a few minutes of training</source>
        <translation>草稿：训练几分钟</translation>
    </message>
    <message>
        <source>Good: half an hour of training</source>
        <translation>良好：训练半小时</translation>
    </message>
    <message>
        <source>Best: the whole method, for a GPU or a night</source>
        <translation>最佳：完整方法，需要 GPU 或一整夜</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>质量</translation>
    </message>
    <message>
        <source> min</source>
        <translation> 分钟</translation>
    </message>
    <message>
        <source>as the quality needs</source>
        <translation>按质量所需</translation>
    </message>
    <message>
        <source>Time for training</source>
        <translation>训练时间</translation>
    </message>
    <message>
        <source>Only from in to out, frames %1 to %2</source>
        <translation>仅从入点到出点，第 %1 至 %2 帧</translation>
    </message>
    <message>
        <source>Video to write</source>
        <translation>要写入的视频</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>浏览…</translation>
    </message>
    <message>
        <source>The dance:</source>
        <translation>舞蹈：</translation>
    </message>
    <message>
        <source>The person:</source>
        <translation>人物：</translation>
    </message>
    <message>
        <source>&amp;Quality:</source>
        <translation>质量(&amp;Q)：</translation>
    </message>
    <message>
        <source>&amp;Time for training:</source>
        <translation>训练时间(&amp;T)：</translation>
    </message>
    <message>
        <source>&amp;Video:</source>
        <translation>视频(&amp;V)：</translation>
    </message>
    <message>
        <source>MP4 videos (*.mp4)</source>
        <translation>MP4 视频 (*.mp4)</translation>
    </message>
    <message>
        <source>Say where the video is to be written.</source>
        <translation>请指定视频写入位置。</translation>
    </message>
    <message>
        <source>The folder %1 is not there.</source>
        <translation>文件夹 %1 不存在。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written.</source>
        <translation>无法写入文件夹 %1。</translation>
    </message>
    <message>
        <source>This is one of the videos that the dance is made from; choose another name.</source>
        <translation>这是制作舞蹈所用的视频之一；请换一个名称。</translation>
    </message>
    <message>
        <source>%1 × %2 as the person&apos;s video; %3 frames per second and the sound as the dance. Poses that are corrected later are taken in the next time; what is still valid is not computed again.</source>
        <translation>%1 × %2，与人物视频相同；每秒 %3 帧，声音与舞蹈相同。之后修正的姿态会在下次采用；仍然有效的内容不会重新计算。</translation>
    </message>
    <message>
        <source>%1 is already there. Write over it?</source>
        <translation>%1 已存在。要覆盖吗？</translation>
    </message>
    <message>
        <source>The model “%1”, without training</source>
        <translation>模型“%1”，不训练</translation>
    </message>
</context>
<context>
    <name>ui::TransportBar</name>
    <message>
        <source>To the start</source>
        <translation>到开头</translation>
    </message>
    <message>
        <source>Play backward</source>
        <translation>倒放</translation>
    </message>
    <message>
        <source>Plays backward; again: faster</source>
        <translation>倒放；再按：更快</translation>
    </message>
    <message>
        <source>J</source>
        <comment>key that plays backward</comment>
        <translation>J</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Plays or pauses</source>
        <translation>播放或暂停</translation>
    </message>
    <message>
        <source>Play forward</source>
        <translation>正放</translation>
    </message>
    <message>
        <source>Plays forward; again: faster</source>
        <translation>正放；再按：更快</translation>
    </message>
    <message>
        <source>L</source>
        <comment>key that plays forward</comment>
        <translation>L</translation>
    </message>
    <message>
        <source>To the end</source>
        <translation>到末尾</translation>
    </message>
    <message>
        <source>Timecode</source>
        <translation>时间码</translation>
    </message>
    <message>
        <source>Hours, minutes, seconds, frames</source>
        <translation>时、分、秒、帧</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>帧</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>循环</translation>
    </message>
    <message>
        <source>Plays again from the start, or from in to out</source>
        <translation>从头或从入点到出点重复播放</translation>
    </message>
    <message>
        <source>loop</source>
        <translation>循环</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>静音</translation>
    </message>
    <message>
        <source>Plays without sound</source>
        <translation>无声播放</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Speed: J and L pressed again make it faster</source>
        <translation>速度：再次按 J 和 L 可加快</translation>
    </message>
    <message>
        <source>no video</source>
        <translation>无视频</translation>
    </message>
    <message>
        <source>frame %1 / %2</source>
        <translation>第 %1 / %2 帧</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>%1×</source>
        <translation>%1×</translation>
    </message>
</context>
<context>
    <name>ui::WorkerClient</name>
    <message>
        <source>The worker was started but does not answer.</source>
        <translation>工作进程已启动但没有响应。</translation>
    </message>
    <message>
        <source>The program understudy-cli is missing; install Understudy again.</source>
        <translation>缺少程序 understudy-cli；请重新安装 Understudy。</translation>
    </message>
    <message>
        <source>The worker did not stop when it was asked to, and was killed.</source>
        <translation>工作进程未按要求停止，已被强制结束。</translation>
    </message>
    <message>
        <source>The worker&apos;s answer makes no sense to this window.</source>
        <translation>此窗口无法理解工作进程的应答。</translation>
    </message>
    <message>
        <source>The worker answered request %1, which this window has not made.</source>
        <translation>工作进程应答了请求 %1，但此窗口没有发出该请求。</translation>
    </message>
    <message>
        <source>The worker is of another version (it speaks protocol %1, this window %2); install both from one package.</source>
        <translation>工作进程版本不同（其协议为 %1，此窗口为 %2）；请从同一软件包安装两者。</translation>
    </message>
    <message>
        <source>The worker did not introduce itself.</source>
        <translation>工作进程没有表明身份。</translation>
    </message>
    <message numerus="yes">
        <source>%n threads</source>
        <translation>
            <numerusform>%n 个线程</numerusform>
        </translation>
    </message>
    <message>
        <source>worker not started</source>
        <translation>工作进程未启动</translation>
    </message>
    <message>
        <source>no worker — %1</source>
        <translation>无工作进程 — %1</translation>
    </message>
    <message>
        <source>worker starting</source>
        <translation>工作进程正在启动</translation>
    </message>
    <message>
        <source>worker ready</source>
        <translation>工作进程就绪</translation>
    </message>
    <message>
        <source>worker paused</source>
        <translation>工作进程已暂停</translation>
    </message>
    <message>
        <source>worker busy</source>
        <translation>工作进程忙</translation>
    </message>
    <message>
        <source>worker stopping</source>
        <translation>工作进程正在停止</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <translation>%1 — %2</translation>
    </message>
</context>
<context>
    <name>ui::WorkerProcess</name>
    <message>
        <source>The worker left by itself with exit code %1.</source>
        <translation>工作进程自行退出，退出码 %1。</translation>
    </message>
    <message>
        <source>The worker was killed, perhaps because the memory ran out; close other programs.</source>
        <translation>工作进程被终止，可能是内存不足；请关闭其他程序。</translation>
    </message>
    <message>
        <source>The worker crashed (signal %1).</source>
        <translation>工作进程崩溃（信号 %1）。</translation>
    </message>
    <message>
        <source>The worker %1 cannot be started: %2.</source>
        <translation>无法启动工作进程 %1：%2。</translation>
    </message>
</context>
</TS>
